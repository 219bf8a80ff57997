"""One source of settings: how it spells keys, where it set them, and which errors it raises."""

from pathlib import Path

import pytest

from seoaudit.config.layer import CommandLine, File, display_path, read
from seoaudit.errors import ConfigError, UsageError
from tests.config.conftest import write

TEXT = '# ours\nfail_under = 70\n[rules."head/length"]\nmost = 3\n'


def test_a_key_is_spelled_as_the_option_on_the_command_line() -> None:
    layer = CommandLine({})
    assert layer.spelling("fail_under") == "--fail-under"
    assert layer.spelling("keyphrases") == "--keyphrase"
    assert layer.spelling("synonyms") == "--synonym"


def test_the_command_line_has_no_lines() -> None:
    layer = CommandLine({"fail_under": 170})
    assert layer.origin("fail_under") == "command line"
    assert str(layer.error("too much", "fail_under")) == "too much"
    assert type(layer.error("too much", "fail_under")) is UsageError


def test_a_file_named_on_the_command_line_is_seen_from_the_working_folder() -> None:
    assert CommandLine({}).file("site/words.csv") == "site/words.csv"


def test_a_key_of_a_file_is_placed_by_its_line() -> None:
    layer = read("project", write("seoaudit.toml", TEXT))
    assert layer.table == {"fail_under": 70, "rules": {"head/length": {"most": 3}}}
    assert layer.spelling("fail_under") == "fail_under"
    assert layer.origin("fail_under") == "project (seoaudit.toml:2)"
    assert layer.origin("rules", "head/length", "most") == "project (seoaudit.toml:4)"
    error = layer.error("too much", "fail_under")
    assert (type(error), str(error)) == (ConfigError, "seoaudit.toml:2: too much")


def test_a_key_whose_line_is_unknown_is_placed_by_its_file() -> None:
    layer = read("project", write("seoaudit.toml", TEXT))
    assert layer.origin("keyphrase_map") == "project (seoaudit.toml)"
    assert str(layer.error("gone", "keyphrase_map")) == "seoaudit.toml: gone"


def test_a_pyproject_counts_by_its_own_table() -> None:
    text = "[project]\nname = 'x'\n[tool.seoaudit]\nfail_under = 60"
    layer = read("project", write("pyproject.toml", text))
    assert layer.table == {"fail_under": 60}
    assert layer.origin("fail_under") == "project (pyproject.toml:4)"


@pytest.mark.parametrize("text", ["[tool.other]\nx = 1", "", "tool = 3"])
def test_a_pyproject_without_our_table_is_an_empty_layer(text: str) -> None:
    assert read("config", write("pyproject.toml", text)).table == {}


def test_a_tool_table_of_another_type_is_refused() -> None:
    file = write("pyproject.toml", "[tool]\nseoaudit = 3")
    with pytest.raises(ConfigError, match=r"^pyproject\.toml: tool\.seoaudit must be a table"):
        read("project", file)


def test_a_file_named_in_a_file_is_seen_from_the_folder_of_that_file(tmp_path: Path) -> None:
    layer = read("project", write("site/seoaudit.toml", ""))
    assert layer.file("كلمات.csv") == "site/كلمات.csv"
    assert layer.file("../known.json") == "known.json"
    elsewhere = tmp_path / "elsewhere" / "known.json"
    assert layer.file(str(elsewhere)) == str(elsewhere)


def test_the_part_of_a_file_under_a_table_is_placed_within_the_whole() -> None:
    text = "[tool.seoaudit]\ntarget = 90"
    layer = File("profile news", "news.toml", {"target": 90}, text, root=("tool", "seoaudit"))
    assert layer.origin("target") == "profile news (news.toml:2)"


def test_a_path_inside_the_working_folder_is_shown_without_it(tmp_path: Path) -> None:
    assert display_path(Path("site/a.toml").absolute()) == "site/a.toml"
    assert display_path(Path("site/../a.toml")) == "a.toml"
    assert display_path(tmp_path / "a.toml") == str(tmp_path / "a.toml")


def test_a_path_that_no_system_knows_is_shown_as_it_is() -> None:
    assert display_path(Path("a\0b")) == "a\0b"
