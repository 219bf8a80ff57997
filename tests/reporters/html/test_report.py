"""The file as text: what holds without a browser."""

from base64 import b64encode
from collections.abc import Callable
from hashlib import sha256
from importlib.resources import files
from itertools import pairwise

import pytest

from seoaudit.errors import SourceError
from seoaudit.page.tree.tree import Element, Tree
from seoaudit.report.parts import Note
from seoaudit.report.report import PageReport
from seoaudit.reporters.html import many
from seoaudit.rule.message_languages import MESSAGE_LANGUAGES
from seoaudit.rule.messages import Words
from seoaudit.rule.registry import rule_of
from tests.reporters.html.conftest import UNREADABLE, rendered, with_class

every_language = pytest.mark.parametrize("language", MESSAGE_LANGUAGES)


@pytest.fixture(params=["one", "hostile", "many", "none"])
def tree(
    request: pytest.FixtureRequest, english: PageReport, arabic: PageReport, hostile: PageReport
) -> Tree:
    reports: dict[str, list[PageReport | SourceError]] = {
        "one": [english],
        "hostile": [hostile],
        "many": [english, arabic, hostile, UNREADABLE],
        "none": [UNREADABLE],
    }
    return Tree(rendered(reports[request.param]))


def visible(tree: Tree) -> str:
    """All text but style and script."""
    assert tree.body
    left_out = {id(e) for e in tree.by_tag("script", "style")}
    return " ".join(
        child
        for element in [tree.body, *tree.body.descendants]
        if id(element) not in left_out
        for child in element.children
        if isinstance(child, str)
    )


def test_nothing_is_fetched(tree: Tree) -> None:
    fetching = ("audio", "embed", "iframe", "img", "object", "source", "video")
    assert not tree.by_tag(*fetching)
    assert [link.get("href") for link in tree.by_tag("link")] == ["data:,"]
    [style], [script] = tree.by_tag("style"), tree.by_tag("script")
    assert script.attributes == {}
    assert "url(" not in style.text
    assert "@import" not in style.text


def test_only_the_script_of_the_report_may_run(tree: Tree) -> None:
    [script] = tree.by_tag("script")
    digest = b64encode(sha256(script.text.encode()).digest()).decode()
    policy = next(meta.get("content") for meta in tree.by_tag("meta") if meta.get("http-equiv"))
    assert "default-src 'none'" in policy
    assert f"script-src 'sha256-{digest}';" in policy
    assert not [name for e in tree.elements for name in e.attributes if name.startswith("on")]
    schemes = {link.get("href").partition(":")[0] for link in tree.by_tag("a")}
    assert not any(scheme.startswith(("javascript", "data")) for scheme in schemes)


def test_every_link_within_the_report_leads_somewhere(tree: Tree) -> None:
    ids = [element.get("id") for element in tree.elements if element.has("id")]
    assert len(ids) == len(set(ids))
    named = [link.get("href")[1:] for link in tree.by_tag("a") if link.get("href")[:1] == "#"]
    for name in ("aria-labelledby", "aria-describedby"):
        named += [id_ for e in tree.elements for id_ in e.get(name).split()]
    assert set(named) <= set(ids)


def test_headings_go_down_one_step_at_a_time(tree: Tree) -> None:
    levels = [int(heading.tag[1]) for heading in tree.by_tag("h1", "h2", "h3", "h4", "h5", "h6")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_what_a_page_says_stays_text(hostile: PageReport) -> None:
    tree = Tree(rendered([hostile]))
    text = visible(tree)
    for said in (
        "</script></style><img src=x onerror=alert(1)> \"quoted\" 'too'",
        "--> </title><script>alert(2)</script>",
        "<script>alert(4)</script>",
        "<svg onload=alert(6)>",
        '"><img src=x onerror=alert(7)>.jpg',
        '<u>"hostile".html',
    ):
        assert said in text
    assert tree.by_tag("title")[0].text.startswith("</script></style><img")


def test_what_could_not_be_read_is_listed_with_its_reason(english: PageReport) -> None:
    text = visible(Tree(rendered([english, UNREADABLE])))
    assert "gone<b>.html" in text
    assert "there is no such <file>" in text


@every_language
def test_the_report_is_in_its_language_and_the_article_in_its_own(
    language: str, english: PageReport, arabic: PageReport
) -> None:
    for page in (english, arabic):
        tree = Tree(rendered([page], language))
        [root] = tree.by_tag("html")
        direction = "rtl" if language == "ar" else "ltr"
        assert (root.get("lang"), root.get("dir")) == (language, direction)
        copy = with_class(tree, "copy")[0]
        assert (copy.get("lang"), copy.get("dir")) == (page.language, page.direction)
        for place in with_class(tree, "note"):
            [note] = place.children
            assert isinstance(note, Element)
            assert (note.get("lang"), note.get("dir")) == (language, direction)


@every_language
def test_every_finding_is_read_in_the_report(language: str, english: PageReport) -> None:
    text = visible(Tree(rendered([english], language)))
    words = Words(language, isolate=True)
    for finding in english.findings:
        said = (rule_of(finding.rule), finding.key, finding.params)
        assert words.text(*said) in text
        assert words.advice(*said) in text


def test_all_that_is_told_of_a_page_is_there(hostile: PageReport) -> None:
    page = hostile._replace(notes=(*hostile.notes, Note("nothing_judged")), cap=30, score=30)
    tree = Tree(rendered([page], fail_under=75))
    for name in ("fixes", "preview", "article", "ledger", "comparison", "notes", "ignored"):
        assert with_class(tree, name), name
    text = visible(tree)
    assert "the sign <i> says so" in text
    assert "Capped at 30 by" in text
    assert "is below 75 (--fail-under 75)" in text


def test_a_page_that_asks_for_nothing_says_so(english: PageReport) -> None:
    page = english._replace(findings=(), score=100, exact_score=100.0)
    text = visible(Tree(rendered([page])))
    assert "No issues found." in text
    assert "No finding refers to a specific place" in text


def test_a_report_without_its_article_lists_what_the_article_would_show(
    english: PageReport,
) -> None:
    tree = Tree(rendered([english._replace(article=None)]))
    assert not with_class(tree, "copy")
    assert len(with_class(tree, "snippet")) > len(with_class(Tree(rendered([english])), "snippet"))


def copies(page: PageReport, count: int) -> list[PageReport]:
    return [
        page._replace(source=f"content/{n}/index.html", score=40 + n % 50) for n in range(count)
    ]


def test_many_pages_stay_within_the_limit_and_the_worst_are_shown_whole(
    english: PageReport, arabic: PageReport, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(many, "MAX_BYTES", 400_000)
    report = rendered([*copies(english, 30), *copies(arabic, 30)])
    assert len(report.encode()) < 400_000
    tree = Tree(report)
    whole = [page for page in with_class(tree, "page") if is_whole(page)]
    assert 3 < len(whole) < 30
    scores = {score_of(page) for page in whole}
    others = {score_of(page) for page in with_class(tree, "page") if page not in whole}
    assert max(scores) <= min(others)
    assert f"only the {len(whole)} lowest-scoring pages are shown in full" in visible(tree)


def is_whole(page: Element) -> bool:
    return any("masthead" in element.classes for element in page.descendants)


def score_of(page: Element) -> int:
    return next(int(e.text) for e in page.descendants if "score" in e.classes)


@every_language
def test_two_thousand_pages_have_room_in_ten_megabytes(
    language: str, english: PageReport, arabic: PageReport, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each page in brief, times 2,000, leaves room for some shown whole."""
    monkeypatch.setattr(many, "MAX_BYTES", 0)
    few, more = (
        Tree(rendered([*copies(english, count), *copies(arabic, count)], language))
        for count in (10, 60)
    )
    assert (len(more.source.encode()) - len(few.source.encode())) / 100 < 4_500
    assert (len(more.elements) - len(few.elements)) / 100 < 75


def test_many_pages_are_listed_the_lowest_score_first(
    english: PageReport, arabic: PageReport, report: Callable[..., PageReport]
) -> None:
    tree = Tree(rendered([arabic, english, report("<p>Too little.</p>")]))
    [table] = with_class(tree, "sortable")
    listed = [int(e.text) for e in table.descendants if "score" in e.classes]
    assert listed == sorted(listed)
    assert len(listed) == 3


def test_the_templates_ship_with_the_package() -> None:
    names = {file.name for file in files("seoaudit.reporters.html").iterdir()}
    assert {"report.css", "report.js"} <= names


def test_a_single_page_says_whether_it_is_good_enough(english: PageReport) -> None:
    low = rendered([english], fail_under=99)
    assert "Not good enough: " in Tree(low).body.text  # type: ignore[union-attr]
    stands = english._replace(findings=())
    assert "Good enough (" in Tree(rendered([stands], fail_under=0)).body.text  # type: ignore[union-attr]


def test_a_snippet_that_names_a_whole_part_of_the_page_is_not_shown(english: PageReport) -> None:
    assert any(finding.snippet == "<head>" for finding in english.findings)
    snippets = [element.text for element in with_class(Tree(rendered([english])), "snippet")]
    assert snippets
    assert "<head>" not in snippets
