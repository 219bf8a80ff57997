"""Reports that carry their articles, and their HTML."""

from collections.abc import Callable, Sequence

import pytest

from seoaudit import Document
from seoaudit.config import load
from seoaudit.engine.auditor import Auditor
from seoaudit.engine.gate import Gate
from seoaudit.errors import SourceError
from seoaudit.page.tree.tree import Element, Tree
from seoaudit.report.report import PageReport
from seoaudit.reporters.html import render
from seoaudit.reporters.style import Style
from seoaudit.rule.messages import Words
from seoaudit.runs.run import Run
from tests.paths import EXAMPLES

HOSTILE = """<!doctype html><html lang="en"><head>
<title>&lt;/script&gt;&lt;/style&gt;&lt;img src=x onerror=alert(1)&gt; "quoted" 'too'</title>
<meta name="description" content="--&gt; &lt;/title&gt;&lt;script&gt;alert(2)&lt;/script&gt;">
<link rel="canonical" href="javascript:alert(3)">
</head><body><article><h1>Pears &lt;b&gt;and&lt;/b&gt; plums</h1>
<p>A pear &lt;script&gt;alert(4)&lt;/script&gt; tree wants
<a href="javascript:alert(5)">click here</a>, and <b>TODO: &lt;svg onload=alert(6)&gt;</b> more.</p>
<!-- seoaudit-ignore links/generic-text -- &lt;i&gt; the sign <i> says so -->
<p>To read on, <a href="http://pears.example/">click here</a>.</p>
<p><img src='"&gt;&lt;img src=x onerror=alert(7)&gt;.jpg'><img src="IMG_0001.jpg"></p>
</article></body></html>
"""
UNREADABLE = SourceError("gone<b>.html", "there is no such <file>")

Rendered = Callable[..., str]


@pytest.fixture(scope="session")
def auditor() -> Auditor:
    """The article profile with the rankmath profile beside it."""
    beside = Auditor(load({"profile": "rankmath"}, search=False))
    return Auditor(load({"profile": "article"}, search=False), beside=beside, with_article=True)


@pytest.fixture(scope="session")
def report(auditor: Auditor) -> Callable[..., PageReport]:
    """The report of a page with its article."""

    def audit(html: str, *, source: str = "page.html", keyphrase: str = "apple tree") -> PageReport:
        return auditor.report(auditor.page(Document(html, source=source), keyphrases=[keyphrase]))

    return audit


@pytest.fixture(scope="session")
def english(report: Callable[..., PageReport]) -> PageReport:
    html = (EXAMPLES / "apple-tree.html").read_text("utf-8")
    return report(html, source="apple-tree.html")


@pytest.fixture(scope="session")
def arabic(report: Callable[..., PageReport]) -> PageReport:
    html = (EXAMPLES / "balcony-mint.html").read_text("utf-8")
    return report(html, source="balcony-mint.html", keyphrase="زراعة النعناع")


@pytest.fixture(scope="session")
def hostile(report: Callable[..., PageReport]) -> PageReport:
    return report(HOSTILE, source='<u>"hostile".html')


def rendered(
    reports: Sequence[PageReport | SourceError], language: str = "en", *, fail_under: int = 75
) -> str:
    """The whole report of these."""
    run = Run("article", reports, Gate(fail_under=fail_under))
    return "".join(render(run, Style(Words(language))))


def with_class(tree: Tree, name: str) -> list[Element]:
    """The elements of a class."""
    return [element for element in tree.elements if name in element.classes]
