import json
from collections.abc import Iterator
from importlib.resources import files

import jsonschema
import pytest
from rich.cells import cell_len

from seoaudit.errors import UsageError
from seoaudit.reporters.site.comparison import FORMATS, load_comparison_reporter
from seoaudit.reporters.style import Style
from seoaudit.rule.messages import Words
from tests.reporters.site.changes import CHANGES, URL


def shown(name: str, language: str = "en") -> str:
    render = load_comparison_reporter(name)
    pieces: Iterator[str] = render(CHANGES, Style(Words(language), width=80))
    return "".join(pieces)


@pytest.mark.parametrize("name", sorted(FORMATS))
def test_every_format_says_all_and_nothing_rules_the_terminal(name: str) -> None:
    text = shown(name)
    for said in (URL, "images/alt-missing", "No page of the site links to"):
        assert said in text.replace("\\", "").replace("\n    ", " ")
    assert "\x1b" not in text


@pytest.mark.parametrize("language", ["en", "ar", "fr"])
def test_lines_fit(language: str) -> None:
    assert all(cell_len(each) <= 80 for each in shown("terminal", language).splitlines())


def test_what_is_not_named_is_counted() -> None:
    assert "and 2 more" in shown("terminal")


def test_json_keeps_to_its_schema_which_is_that_of_the_report() -> None:
    schema, whole = (
        json.loads((files("seoaudit") / "schema" / f"{name}-1.json").read_text("utf-8"))
        for name in ("site-changes", "site")
    )
    jsonschema.Draft202012Validator.check_schema(schema)
    told = json.loads(shown("json"))
    assert told["schema"] == "seoaudit/site-changes/1"
    jsonschema.validate(told, schema)
    changes = whole["$defs"].pop("changes")
    assert schema["$defs"] == whole["$defs"]
    assert {"schema", *changes["required"]} == set(schema["required"])
    assert changes["properties"].items() <= schema["properties"].items()


def test_other_formats_are_refused() -> None:
    with pytest.raises(UsageError, match="as sarif"):
        load_comparison_reporter("sarif")
