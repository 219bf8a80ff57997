import json
from importlib.resources import files

import jsonschema
import pytest

from seoaudit.report.report import PageReport
from seoaudit.rule.message_languages import MESSAGE_LANGUAGES
from seoaudit.runs.run import Run
from tests.reporters.conftest import reported

REPORT = json.loads((files("seoaudit") / "schema" / "report-1.json").read_text("utf-8"))
LINE = jsonschema.Draft202012Validator({"$ref": "#/$defs/line", "$defs": REPORT["$defs"]})


@pytest.mark.parametrize("language", MESSAGE_LANGUAGES)
def test_each_line_is_a_part_of_the_report(run: Run, language: str) -> None:
    report = json.loads(reported("json", run, language))
    lines = [json.loads(line) for line in reported("jsonl", run, language).splitlines()]
    for line in lines:
        LINE.validate(line)
    *parts, last = lines
    assert parts == [*report["pages"], *report["errors"]]
    assert last == {name: report[name] for name in ("schema", "tool", "profile", "gate", "summary")}


def test_lines_end_with_line_feeds_alone(one: Run, pages: tuple[PageReport, ...]) -> None:
    text = reported("jsonl", one)
    assert text.count("\n") == len(text.split("\n")) - 1 == len(pages[:1]) + 1
    assert "\r" not in text
