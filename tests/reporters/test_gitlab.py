import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from seoaudit import Document, audit
from seoaudit.engine.gate import Gate
from seoaudit.rule.message_languages import MESSAGE_LANGUAGES
from seoaudit.runs.run import Run
from tests.reporters.conftest import HOSTILE, page, reported

# What https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format asks for. It is
# stricter than the schema GitLab itself checks, app/validators/json_schemas/codeclimate.json.
SCHEMA = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["description", "check_name", "fingerprint", "severity", "location"],
        "properties": {
            "description": {"type": "string", "minLength": 1},
            "check_name": {"type": "string", "minLength": 1},
            "fingerprint": {"type": "string", "minLength": 1},
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "location": {
                "type": "object",
                "required": ["path", "lines"],
                "properties": {
                    "path": {"type": "string", "not": {"pattern": r"^\./"}},
                    "lines": {
                        "type": "object",
                        "required": ["begin"],
                        "properties": {
                            "begin": {"type": "integer", "minimum": 1},
                            "end": {"type": "integer", "minimum": 1},
                        },
                    },
                },
            },
        },
    },
}


def entries(run: Run, language: str = "en") -> list[dict[str, Any]]:
    """The report, which has the documented shape and no fingerprint twice."""
    text = reported("gitlab", run, language)
    found: list[dict[str, Any]] = json.loads(text)
    jsonschema.validate(found, SCHEMA)
    assert not text.startswith("\ufeff")
    assert len({entry["fingerprint"] for entry in found}) == len(found)
    return found


@pytest.mark.parametrize("language", MESSAGE_LANGUAGES)
def test_the_report_has_the_documented_shape(run: Run, language: str) -> None:
    assert len(entries(run, language)) == run.tally.findings.total() + 2


def test_a_run_without_pages_is_an_empty_array() -> None:
    assert entries(Run("article", (), Gate())) == []


def test_an_entry_names_the_rule_and_the_line(one: Run) -> None:
    todo = next(each for each in entries(one) if each["check_name"] == "content/placeholder-text")
    assert todo["description"].endswith("Replace it with the intended text, or delete it.")
    assert todo["severity"] == "major"
    assert todo["location"] == {"path": "docs/a page.html", "lines": {"begin": 8, "end": 8}}


def test_severities_tell_what_holds_the_page_down_and_what_was_not_audited(run: Run) -> None:
    hidden = audit(Document(HOSTILE.replace("<head>", "<head><meta name=robots content=noindex>")))
    [noindex] = [
        entry
        for entry in entries(Run("article", [hidden], Gate()))
        if entry["check_name"] == "crawl/noindex"
    ]
    assert noindex["severity"] == "critical"
    unaudited = [entry for entry in entries(run) if entry["severity"] == "blocker"]
    assert [entry["location"]["path"] for entry in unaudited] == ["docs/مقال.html", "gone: x.html"]


def test_a_fingerprint_outlives_a_move_and_tells_twins_apart() -> None:
    before = entries(Run("article", [page("./a.html")], Gate()))
    moved = page(str(Path("a.html").absolute()), HOSTILE.replace("<body>", "<body>\n\n"))
    after = entries(Run("article", [moved], Gate()))
    assert [entry["fingerprint"] for entry in before] == [entry["fingerprint"] for entry in after]
    assert before != after
    assert [entry["check_name"] for entry in before].count("images/alt-missing") == 3
