"""Several places of the article in one finding."""

from seoaudit import Document, Page
from seoaudit.facts import Located
from seoaudit.testing import page
from seoaudit_rules.listed_places import listed


def places(judged: Page) -> list[tuple[Located, str, int | None]]:
    return [(block, block.text, None) for block in judged.blocks]


def test_each_is_named_by_its_line_its_text_and_its_number() -> None:
    judged = page("<article>\n<p>Prune in winter.\n<p>Pick in the fall.")
    assert listed(judged, places(judged)) == "2: Prune in winter. · 3: Pick in the fall."
    counted = [(place, text, len(text)) for place, text, _ in places(judged)]
    assert listed(judged, counted) == "2: Prune in winter. (16) · 3: Pick in the fall. (17)"


def test_long_texts_and_long_lists_are_cut() -> None:
    judged = page("".join(f"<p>{n} {'apple trees ' * 9}" for n in range(7)))
    found = listed(judged, places(judged)).split(" · ")
    assert len(found) == 6
    assert found[-1] == "…"
    assert all(len(name) < 50 for name in found)


def test_the_lines_are_those_of_the_manuscript() -> None:
    text = "---\ntitle: Trees\n---\n\nPrune in winter.\n\nPick in the fall.\n"
    judged = Page(Document(text, source="trees.md", markup="markdown"))
    assert listed(judged, places(judged)) == "5: Prune in winter. · 7: Pick in the fall."
