"""The run as one JSON document, a line for each rule and finding."""

import json
from collections.abc import Iterator
from typing import Any

import pytest

from seoaudit.engine.gate import Gate
from seoaudit.errors import SourceError
from seoaudit.report.report import PageReport
from seoaudit.reporters.json import render
from seoaudit.reporters.style import Style
from seoaudit.rule.finding import Edit, Fix, Safety
from seoaudit.rule.message_languages import MESSAGE_LANGUAGES
from seoaudit.rule.messages import Words
from seoaudit.runs.run import Run
from tests.reporters.conftest import found, made, reported, run_of


def written(*reports: PageReport | SourceError) -> str:
    return reported("json", run_of(*reports))


@pytest.mark.parametrize("language", MESSAGE_LANGUAGES)
def test_the_report_is_that_of_the_run(run: Run, language: str) -> None:
    assert json.loads(reported("json", run, language)) == run.to_dict(Words(language))


@pytest.mark.parametrize("count", [0, 1, 2])
def test_however_many_pages_there_are_the_report_is_whole(count: int) -> None:
    text = written(*[made(found())] * count)
    assert len(json.loads(text)["pages"]) == count
    assert text.endswith("]\n}\n")


def test_letters_of_every_script_stand_as_they_are() -> None:
    text = written(made(found(params={"file": "نعناع.jpg"}), source="漢字.html"))
    assert "نعناع.jpg" in text
    assert "漢字.html" in text
    assert "\\u" not in text


def test_every_finding_has_a_line_of_its_own() -> None:
    text = written(made(found(), found("head/title-missing", params={}), found(line=9)))
    lines = [line for line in text.splitlines() if line.strip().startswith('{"rule": ')]
    assert [json.loads(line.strip().rstrip(","))["rule"] for line in lines] == [
        "images/alt-missing",
        "head/title-missing",
        "images/alt-missing",
    ]


@pytest.mark.parametrize("edits", [1, 2])
def test_what_looks_like_the_end_of_a_finding_ends_none(edits: int) -> None:
    fix = Fix(tuple(Edit(n, n, "}, {") for n in range(edits)), Safety.SAFE)
    findings = [found(snippet="}, {", fix=fix), found(snippet='"}, {"', params={"file": "}, {"})]
    text = written(made(*findings))
    shown: Any = json.loads(text)["pages"][0]["findings"]
    assert [finding["snippet"] for finding in shown] == ["}, {", '"}, {"']
    assert len([line for line in text.splitlines() if line.strip().startswith('{"rule"')]) == 2


def test_what_could_not_be_read_stands_before_the_pages() -> None:
    text = written(made(), SourceError("gone.html", "لا ملف بهذا الاسم"))
    report = json.loads(text)
    assert report["errors"] == [{"source": "gone.html", "message": "لا ملف بهذا الاسم"}]
    assert list(report)[-1] == "pages"


def test_pages_are_written_one_by_one() -> None:
    def reports() -> Iterator[PageReport]:
        for name in ("a.html", "b.html"):
            yield made(source=name)

    pieces = list(render(Run("article", reports(), Gate()), Style()))
    assert [("a.html" in piece, "b.html" in piece) for piece in pieces[1:3]] == [
        (True, False),
        (False, True),
    ]
