"""The comment, read by a parser of Markdown as GitHub's would."""

from html.parser import HTMLParser

import pytest
from markdown_it import MarkdownIt

from seoaudit.engine.gate import Gate
from seoaudit.errors import SourceError
from seoaudit.report.parts import Before
from seoaudit.report.report import PageReport
from seoaudit.rule.bidi import isolated
from seoaudit.rule.finding import Severity, Value
from seoaudit.runs.run import Run
from tests.reporters.conftest import ARABIC, page, reported


class Shown(HTMLParser):
    """The elements and texts of a comment, each text under the elements it is in."""

    def __init__(self, markdown: str) -> None:
        super().__init__()
        self.inside: list[str] = []
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[tuple[tuple[str, ...], str]] = []
        self.feed(MarkdownIt("gfm-like", {"linkify": False}).render(markdown))
        assert not self.inside

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in ("br", "hr"):
            self.inside.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.inside.pop() == tag

    def handle_data(self, data: str) -> None:
        if data.strip():
            self.texts.append((tuple(self.inside), data.strip().replace("\u200b", "")))

    def under(self, tag: str) -> list[str]:
        return [text for inside, text in self.texts if tag in inside]


def test_a_comment_shows_the_score_the_first_fixes_and_the_rest_folded(one: Run) -> None:
    shown = Shown(reported("markdown", one))
    [score] = shown.under("h2")
    assert score.endswith("/ 100 · fair")
    assert len([tag for tag, _ in shown.elements if tag == "ol"]) == 1
    assert "images/alt-missing" in shown.under("code")
    folded = [text for inside, text in shown.texts if "details" in inside]
    assert folded[0].endswith("more findings")
    assert shown.under("th") == ["Points", "Line", "Finding", "Rule"]


def test_what_fails_the_page_is_told_before_all(one: Run) -> None:
    shown = Shown(reported("markdown", one))
    texts = [text for _, text in shown.texts]
    assert texts[3] == "❌ Not good enough: content/placeholder-text is an error (--fail-on error)."
    assert "❌" in shown.under("ol")
    assert texts.count("content/placeholder-text") == 1


def test_what_fails_the_page_is_never_folded(pages: tuple[PageReport, ...]) -> None:
    run = Run("article", pages[:1], Gate(fail_on=Severity.INFO))
    shown = Shown(reported("markdown", run))
    rules = {finding.rule for finding in pages[0].findings}
    assert set(shown.under("code")) == rules
    assert len([text for text in shown.under("li") if text in rules]) == len(rules)
    assert not shown.under("details")


def test_a_title_of_a_page_is_neither_markdown_nor_a_call(one: Run) -> None:
    text = reported("markdown", one)
    shown = Shown(text)
    assert "::error::x |a| *b* @octocat #12 <img src=x> `c` $d$ %0A, now" in " ".join(
        text for _, text in shown.texts
    )
    assert "@octocat" not in text
    assert "#12" not in text
    assert {tag for tag, _ in shown.elements} <= set(
        "h2 p strong ol ul li br code details summary table thead tbody tr th td".split()
    )


def test_every_row_of_a_table_has_its_cells(run: Run, one: Run) -> None:
    for text in (reported("markdown", run), reported("markdown", one)):
        for table in text.split("\n\n"):
            rows = [line for line in table.splitlines() if line.startswith("|")]
            assert len({row.replace("\\|", "").count("|") for row in rows}) <= 1


def test_many_pages_are_a_table_with_the_worst_first(run: Run) -> None:
    shown = Shown(reported("markdown", run))
    first = next(text for inside, text in shown.texts if inside[-1] == "td" and ".html" in text)
    assert first in [page.source for page in run.failed]
    assert any("docs/a page.html" in text for text in shown.under("summary"))
    assert "gone: x.html: there is, alas, no file" in shown.under("li")


@pytest.mark.parametrize("count", [1, 2])
def test_arabic_is_written_from_right_to_left(count: int, pages: tuple[PageReport, ...]) -> None:
    text = reported("markdown", Run("article", pages[:count], Gate()), "ar")
    shown = Shown(text)
    assert shown.elements[0] == ("div", {"dir": "rtl"})
    assert text.endswith("\n</div>\n")
    assert ("h2", {}) in shown.elements
    won = [text for inside, text in shown.texts if inside[-1] == "strong" and "+" in text]
    assert all(text == isolated(text[1:-1]) for text in won)
    assert won


def test_a_comment_never_holds_more_than_github_takes() -> None:
    short = page("a.html", ARABIC)
    sources = [f"{'folder/' * 30}{number}.html" for number in range(600)]
    many = [page_at(short, source) for source in sources]
    unread = [SourceError(source, "gone " * 30) for source in sources]
    text = reported("markdown", Run("article", [*many, *unread], Gate(fail_under=100)))
    assert 50_000 < len(text) <= 65_536
    Shown(text)
    rows = text.count("\n| 🟡") + text.count("\n| 🔴") + text.count("\n| 🟢")
    assert f"{600 - rows} more not shown (size limit)" in text


def page_at(report: PageReport, source: str) -> PageReport:
    return report._replace(source=source)


def test_long_lists_of_what_fails_a_page_have_a_limit_too(pages: tuple[PageReport, ...]) -> None:
    params: dict[str, Value] = {"max": 1, "select": "p", "found": 2, "message": "m" * 200}
    grave = pages[0].findings[0]._replace(key="too_many", severity=Severity.ERROR, params=params)
    findings = tuple(grave._replace(rule=f"house/{n}-{'x' * 200}") for n in range(300))
    report = pages[0]._replace(findings=findings)
    text = reported("markdown", Run("article", [report], Gate()))
    assert 50_000 < len(text) <= 65_536
    Shown(text)


def known(report: PageReport, *, but: str) -> PageReport:
    """The report, as if a baseline knew all of it but the findings of one rule."""
    findings = tuple(each._replace(known=each.rule != but) for each in report.findings)
    return report._replace(findings=findings, before=Before(report.score + 4, 1, 3))


def test_what_is_new_is_never_folded(pages: tuple[PageReport, ...]) -> None:
    run = Run("article", [known(pages[0], but="images/alt-missing")], Gate())
    shown = Shown(reported("markdown", run))
    folded = shown.under("details")
    assert next(text for text in shown.under("code") if text not in folded) == "images/alt-missing"
    assert "🆕" in "".join(shown.under("li"))
    assert "❌" not in "".join(text for _, text in shown.texts)


def test_the_table_shows_how_scores_have_changed(pages: tuple[PageReport, ...]) -> None:
    before = known(pages[0], but="")
    risen = before._replace(source="b.html", before=Before(before.score - 2, 0, 0))
    same = before._replace(source="c.html", before=Before(before.score, 0, 0))
    text = reported("markdown", Run("article", [before, risen, same, pages[1]], Gate()))
    assert Shown(text).under("th")[:3] == ["Score", "Change", "Page"]
    rows = [line.split(" | ") for line in text.splitlines() if line.startswith("| ")]
    assert {row[2]: row[1].strip() for row in rows if ".html" in row[2]} == {
        "docs/a page.html": "−4",
        "b.html": "+2",
        "c.html": "±0",
        isolated("docs/مقال.html"): "",
    }
