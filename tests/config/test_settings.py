"""Settings hold defaults, and say where the rest comes from."""

from seoaudit.config.settings import DEFAULT, Ignoring, Settings


def test_a_value_that_no_layer_sets_is_a_default() -> None:
    settings = Settings(fail_under=70, origins={"fail_under": "project (seoaudit.toml:1)"})
    assert settings.origin("fail_under") == "project (seoaudit.toml:1)"
    assert settings.origin("fail_on") == DEFAULT
    assert settings.origin('rules."head/length".weight') == DEFAULT


def test_both_languages_are_left_to_be_found_out() -> None:
    assert (Settings().message_language, Settings().text_language) == (None, None)


def test_ignoring_nothing_knows_no_rules() -> None:
    ignoring = Ignoring()
    assert (ignoring.by_path, list(ignoring.known())) == ((), [])


def test_the_place_of_a_value_is_a_file_and_a_line() -> None:
    origins = {"a": "project (site (1)/seoaudit.toml:1)", "b": "command line", "c": "user (u.toml)"}
    settings = Settings(origins=origins)
    assert [settings.place(key) for key in "abcd"] == [
        "site (1)/seoaudit.toml:1",
        None,
        "u.toml",
        None,
    ]
