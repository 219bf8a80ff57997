from seoaudit.page.tree.tree import Tree
from seoaudit.reporters.site.html.folders import MOST_DRAWN, folders_section
from seoaudit.rule.site import article, site
from tests.reporters.site.html.gardens import context, planted
from tests.site.audits import audited


def tiles(*paths: str) -> list[str]:
    """What the folders of a treemap are called."""
    made = audited(site(*(article(path) for path in paths)))
    drawn = folders_section(context(made)) or ""
    parts = drawn.split("<title>")[1:]
    return [part.partition("</title>")[0].partition(" · ")[0] for part in parts]


def test_folders_with_several_pages_have_a_tile_and_the_rest_one() -> None:
    trees = ("/trees/oak", "/trees/elm", "/trees/ash")
    found = tiles("/", "/a", *trees, "/b/alone", "/news/1", "/news/2")
    assert found == ["/trees/", "/…", "/news/"]


def test_folders_in_folders_are_drawn_inside() -> None:
    found = tiles("/t/a", "/t/b", "/t/c", "/t/old/c", "/t/old/d", "/n/1", "/n/2")
    assert found == ["/t/", "/t/…", "/t/old/", "/n/"]


def test_more_folders_than_can_be_drawn_are_one() -> None:
    paths = [f"/f{number:02}/{name}" for number in range(MOST_DRAWN + 3) for name in "ab"]
    found = tiles(*paths)
    assert len(found) == MOST_DRAWN + 1
    assert "/…" in found


def test_the_table_says_what_the_drawing_shows() -> None:
    drawn = folders_section(context(planted())) or ""
    table = Tree(drawn[drawn.index("<table") :])
    rows = [element for element in table.elements if element.tag == "tr"]
    assert len(rows) > 1
    assert "/trees/" in drawn[drawn.index("<table") :]
    assert 'role="img"' in drawn


def test_without_pages_there_is_nothing_to_draw() -> None:
    assert folders_section(context(audited(site()))) is None
