"""What each key of a configuration may be, and what is said of anything else."""

import math

import pytest

from seoaudit.config import Settings, keys
from seoaudit.config.keys import READERS, RULE_READERS, Reader, attribute
from seoaudit.rule.rule import Basis, Severity


@pytest.mark.parametrize(
    ("reader", "value", "read"),
    [
        (keys.text, "main > article", "main > article"),
        (keys.texts, "زراعة النعناع", ("زراعة النعناع",)),
        (keys.texts, ["apple tree", "شجرة التفاح"], ("apple tree", "شجرة التفاح")),
        (keys.texts, [], ()),
        (keys.names, ["head/*", " images ", "head/title-length"],
         ("head", "images", "head/title-length")),
        (keys.percent, 0, 0),
        (keys.percent, 100, 100),
        (keys.weight, 0, 0.0),
        (keys.weight, 2.5, 2.5),
        (keys.weight, 999_999, 999_999.0),
        (keys.flag, False, False),
        (keys.severity, "info", Severity.INFO),
        (keys.bases, "standard", (Basis.STANDARD,)),
        (keys.bases, ["heuristic", "documented"], (Basis.HEURISTIC, Basis.DOCUMENTED)),
        (keys.tag, "pt-BR", "pt-BR"),
        (keys.address, "https://example.com/blog/", "https://example.com/blog/"),
        (keys.address, "http://مثال.إختبار", "http://مثال.إختبار"),
        (keys.one_of(("ar", "en")), "ar", "ar"),
    ],
)  # fmt: skip
def test_a_valid_value_is_read(reader: Reader, value: object, read: object) -> None:
    found = reader(value)
    assert found == read
    assert type(found) is type(read)


@pytest.mark.parametrize(
    ("reader", "value", "said"),
    [
        (keys.text, 3, "must be a string, not 3"),
        (keys.text, " \n", "must not be empty"),
        (keys.texts, 3, "must be a list of strings, not 3"),
        (keys.texts, ["a", 3], "must be a list of strings, not ['a', 3]"),
        (keys.texts, ["a", " "], "must not be empty"),
        (keys.texts, {"a": "b"}, "must be a list of strings, not {'a': 'b'}"),
        (keys.percent, -1, "must be a whole number from 0 to 100, not -1"),
        (keys.percent, 101, "must be a whole number from 0 to 100, not 101"),
        (keys.percent, 70.0, "must be a whole number from 0 to 100, not 70.0"),
        (keys.percent, True, "must be a whole number from 0 to 100, not True"),
        (keys.percent, "70", "must be a whole number from 0 to 100, not '70'"),
        (keys.weight, -0.5, "must be a number, 0 or greater, not -0.5"),
        (keys.weight, math.nan, "must be a number, 0 or greater, not nan"),
        (keys.weight, True, "must be a number, 0 or greater, not True"),
        (keys.weight, "3", "must be a number, 0 or greater, not '3'"),
        (keys.weight, 1_000_000, "must be less than 1000000, not 1000000"),
        (keys.weight, math.inf, "must be less than 1000000, not inf"),
        (keys.flag, 1, "must be true or false, not 1"),
        (keys.severity, "fatal", "must be one of error, warning, info, not 'fatal'."),
        (keys.severity, "never", "must be one of error, warning, info, not 'never'."),
        (keys.bases, ["standart"], "not 'standart'. Did you mean standard?"),
        (keys.bases, [1], "must be a list of strings, not [1]"),
        (keys.tag, "arabic language", "invalid language code 'arabic language'"),
        (keys.tag, "en_GB", "invalid language code 'en_GB'"),
        (keys.address, "example.com", "invalid URL 'example.com'"),
        (keys.address, "ftp://example.com/", "invalid URL 'ftp://example.com/'"),
        (keys.one_of(("ar", "en")), "ara", "must be one of ar, en, not 'ara'. Did you mean ar?"),
        (keys.one_of(("ar", "en")), None, "must be a string, not None"),
    ],
)  # fmt: skip
def test_an_invalid_value_is_refused_with_what_would_be_valid(
    reader: Reader, value: object, said: str
) -> None:
    with pytest.raises(ValueError) as caught:
        reader(value)
    assert said in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("key", READERS)
def test_every_key_sets_an_attribute_of_the_settings(key: str) -> None:
    assert attribute(key) in Settings._fields


@pytest.mark.parametrize("key", READERS)
def test_the_default_of_a_key_could_be_written_in_a_file(key: str) -> None:
    default = getattr(Settings(), attribute(key))
    if default is not None:
        assert READERS[key](default) == default


def test_the_two_languages_are_told_apart() -> None:
    assert attribute("language") == "message_language"
    assert attribute("lang") == "text_language"
    assert attribute("profile") == "profile"


@pytest.mark.parametrize("key", RULE_READERS)
def test_no_key_of_every_rule_is_a_key_of_the_whole(key: str) -> None:
    assert key not in READERS
