"""One page as Markdown: its score, why it failed, what to fix first, and the rest folded."""

from pathlib import Path
from typing import Any

import pytest

from seoaudit.engine.gate import Gate
from seoaudit.page.tree.tree import Tree
from seoaudit.report.parts import Before, ReportedFinding
from seoaudit.report.report import PageReport
from seoaudit.reporters.markdown.page import page_comment, points
from seoaudit.reporters.markdown.text import Room
from seoaudit.reporters.phrasing.fix_groups import repairs
from seoaudit.reporters.style import Style
from seoaudit.rule.bidi import isolated
from seoaudit.rule.finding import Severity
from seoaudit.rule.messages import Words
from tests.reporters.conftest import found, made, run_of
from tests.reporters.markdown.conftest import read, texts

ENGLISH, ARABIC = Words(isolate=True), Words("ar", isolate=True)


def comment(page: PageReport, gate: Gate | None = None, *, room: int = 60_000, **style: Any) -> str:
    style.setdefault("words", ENGLISH)
    return "".join(page_comment(page, run_of(page, gate=gate), Style(**style), Room(room)))


def shown(page: PageReport, gate: Gate | None = None, **style: Any) -> Tree:
    return read(comment(page, gate, **style))


def costly(rule: str, points: float, **changes: Any) -> ReportedFinding:
    changes.setdefault("params", {})
    return found(rule, points=points, **changes)


FOUR = (
    costly("head/title-missing", 9),
    costly("head/viewport-missing", 5),
    costly("head/canonical-missing", 4),
    found(points=3, line=12),
)


@pytest.mark.parametrize(("score", "said"), [(30, "🔴"), (70, "🟡"), (100, "🟢")])
def test_the_heading_is_the_score_with_the_mark_of_its_band(score: int, said: str) -> None:
    [heading] = texts(shown(made(score=score)), "h2")
    assert heading.startswith(f"{said} {score} / 100 · ")


def test_below_it_are_the_path_and_the_title() -> None:
    page = made(source="docs/صفحة *1*.html")
    assert texts(shown(page), "p")[0] == f"{isolated('docs/صفحة *1*.html')} · Apple trees"
    untitled = page._replace(facts=page.facts._replace(title=None), source="a.html")
    assert texts(shown(untitled), "p")[0] == "a.html"


def test_the_path_is_seen_from_the_root() -> None:
    page = made(source=str(Path("docs/a.html").absolute()))
    assert texts(shown(page, root=Path.cwd()), "strong")[0] == "docs/a.html"


def test_the_first_fixes_are_listed_and_the_rest_is_folded_into_a_table() -> None:
    tree = shown(made(*FOUR))
    items = texts(tree, "li")
    assert [item.split(" ")[0] for item in items] == ["+9.0", "+5.0", "+4.0"]
    assert texts(tree, "summary") == ["1 more finding"]
    cells = texts(tree, "td")
    assert (cells[0], cells[1], cells[3]) == ("+3.0", "12", "images/alt-missing")
    assert cells[2].startswith("The image saw.jpg has no alt text.")


def test_where_nothing_is_left_nothing_is_folded() -> None:
    tree = shown(made(*FOUR[:3]))
    assert len(texts(tree, "li")) == 3
    assert texts(tree, "details", "td") == []


def test_a_page_without_findings_has_nothing_to_fix() -> None:
    assert texts(shown(made()), "strong")[-1] == "No issues found."


def test_what_fails_the_page_is_told_and_never_folded() -> None:
    grave = costly("crawl/noindex", 0.5, severity=Severity.ERROR, key="meta")
    tree = shown(made(*FOUR, _worded(grave)))
    assert "❌ Not good enough: crawl/noindex is an error (--fail-on error)." in texts(tree, "p")
    [marked] = [item for item in texts(tree, "li") if "❌" in item]
    assert "crawl/noindex" in marked
    assert "crawl/noindex" not in texts(tree, "td")


def _worded(finding: ReportedFinding) -> ReportedFinding:
    """The finding with the first message of its rule, its values filled in."""
    from seoaudit.rule.registry import rule_of

    key, message = next(iter(rule_of(finding.rule).messages.items()))
    return finding._replace(key=key, params=dict.fromkeys(message.placeholders, "x"))


def test_a_score_below_the_least_is_told() -> None:
    tree = shown(made(), Gate(fail_under=71))
    assert "❌ Not good enough: a score of 70 is below 71 (--fail-under 71)." in texts(tree, "p")


def test_what_is_new_is_marked_and_never_folded_and_what_is_known_is_called_so() -> None:
    new = found(points=0.0, line=12)
    known = [finding._replace(known=True) for finding in FOUR]
    tree = shown(made(*known, new, before=Before(60, fixed=0, new=1)))
    assert "Score 60 → 70 · 4 in baseline, 1 new" in texts(tree, "p")
    [marked] = [item for item in texts(tree, "li") if "🆕" in item]
    assert "images/alt-missing" in marked
    [row] = [cell for cell in texts(tree, "td") if "saw.jpg" in cell]
    assert row.startswith("known: ")


def test_other_places_are_named_beside_the_first() -> None:
    tree = shown(made(found(line=4), found(line=7, start=70)))
    assert "has no alt text. (and in 1 more place: line 7)" in texts(tree, "li")[0]


@pytest.mark.parametrize(
    ("worth", "said"), [(0.0, ""), (0.049, ""), (0.05, "+0.1"), (3.14, "+3.1")]
)
def test_points_are_shown_if_one_decimal_can_show_them(worth: float, said: str) -> None:
    [repair] = repairs([found(points=worth)])
    assert points(repair, ENGLISH) == said
    assert points(repair, ARABIC) == (isolated(said) if said else "")


def test_a_comment_without_room_says_how_much_is_left_out() -> None:
    text = comment(made(*FOUR), room=450)
    assert "more not shown (size limit)" in text
    assert len(text) < len(comment(made(*FOUR)))


def test_the_comment_is_worded_in_arabic() -> None:
    tree = shown(made(*FOUR), words=ARABIC)
    assert all(not item.isascii() for item in texts(tree, "li", "summary", "th"))
