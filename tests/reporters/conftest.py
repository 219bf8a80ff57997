"""Runs that have what reporters stumble over."""

import shutil
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from seoaudit import Document, audit
from seoaudit.engine.gate import Gate
from seoaudit.errors import SourceError
from seoaudit.report.parts import ReportedFinding, RuleResult, Status
from seoaudit.report.report import PageReport
from seoaudit.reporters.registry import load_reporter
from seoaudit.reporters.style import Style
from seoaudit.rule.finding import Basis, Severity
from seoaudit.rule.messages import Words
from seoaudit.runs.run import Run

if TYPE_CHECKING:
    from playwright.sync_api import Browser

HOSTILE = """<!doctype html>
<html lang="en">
<head>
<title>::error::x |a| *b* @octocat #12 &lt;img src=x&gt; `c` $d$ \x0b%0A, now</title>
</head>
<body><article>
<h1>How to prune an apple tree</h1>
<p>Prune apple trees in winter. TODO: =1+1, and | why.</p>
<p><img src="a|b.jpg"><img src="a|b.jpg"><img
src="_c_.jpg"></p>
<!-- seoaudit-ignore links/generic-text -- the sign says so -->
<p>To read on, <a href="http://example.org/">click here</a>.</p>
</article></body>
</html>
"""
ARABIC = """<!doctype html>
<html lang="ar">
<head><title>زراعة النعناع</title></head>
<body><article>
<h1>زراعة النعناع في الشرفة</h1>
<p>يحتاج النعناع إلى ماء كثير, وإلى ظل.</p>
</article></body>
</html>
"""

Reported = Callable[..., str]

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "chrome")


def page(source: str, html: str = HOSTILE, *, url: str | None = None) -> PageReport:
    return audit(Document(html, url=url, source=source), keyphrases=["apple tree"])


def crashed(report: PageReport) -> PageReport:
    """The same report, as if its first rule had crashed."""
    first = report.rules[0]
    result = RuleResult(first.id, Status.ERROR, first.weight, 0.0, 0.0, "ValueError: x | y\nat 1:2")
    return report._replace(rules=(result, *report.rules[1:]))


@pytest.fixture(scope="session")
def pages() -> tuple[PageReport, ...]:
    """One hostile page in a folder, one Arabic, one on the web, one that was piped in."""
    return (
        page("docs/a page.html"),
        crashed(page("docs/مقال.html", ARABIC)),
        page("https://example.com/مقال?a=1", ARABIC, url="https://example.com/مقال?a=1"),
        page("-"),
        page(str(Path("/elsewhere/x.html").absolute()), ARABIC),
    )


@pytest.fixture
def run(pages: tuple[PageReport, ...]) -> Run:
    """All of them, and a source that could not be read."""
    return Run("article", (*pages, SourceError("gone: x.html", "there is, alas, no file")), Gate())


@pytest.fixture
def one(pages: tuple[PageReport, ...]) -> Run:
    """The hostile page alone."""
    return Run("article", pages[:1], Gate())


def reported(name: str, run: Run, language: str = "en", **style: object) -> str:
    """A whole report of the format."""
    return "".join(load_reporter(name)(run, Style(Words(language), **style)))  # type: ignore[arg-type]


@cache
def plain() -> PageReport:
    """A report with one finding that may be made into any other."""
    return audit(Document("<html lang=en><title>Apple trees</title><p>Prune in winter."))


def found(rule: str = "images/alt-missing", **changes: Any) -> ReportedFinding:
    """A finding of a rule, by default that an image has no alt text."""
    made = (
        plain()
        .findings[0]
        ._replace(
            rule=rule,
            key="missing",
            params={"file": "saw.jpg"},
            severity=Severity.WARNING,
            basis=Basis.STANDARD,
            points=2.0,
            start=40,
            end=60,
            line=4,
            column=3,
            end_line=4,
            end_column=23,
            snippet='<img src="saw.jpg">',
            anchor="saw.jpg",
            fix=None,
        )
    )
    return made._replace(**changes)


def made(*findings: ReportedFinding, **changes: Any) -> PageReport:
    """A report with these findings and nothing else to say, but for what is changed."""
    report = plain()._replace(
        source="apple.html",
        score=70,
        exact_score=70.0,
        keyphrases=(),
        rules=(),
        notes=(),
        findings=findings,
    )
    return report._replace(**changes)


def run_of(*reports: PageReport | SourceError, gate: Gate | None = None) -> Run:
    return Run("article", reports, gate or Gate())


@pytest.fixture(scope="module")
def browser() -> "Iterator[Browser]":
    """A Chromium; tests are skipped without Playwright or without a Chromium on the PATH."""
    found = next(filter(None, map(shutil.which, BROWSERS)), None)
    if found is None:
        pytest.skip("no Chromium is installed")
    playwright = pytest.importorskip("playwright.sync_api")
    with playwright.sync_playwright() as running:
        browser = running.chromium.launch(
            executable_path=found, args=["--no-sandbox", "--disable-gpu"]
        )
        yield browser
        browser.close()
