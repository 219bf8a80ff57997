import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from seoaudit.sources.crawl.found import MAX_HOPS, UNLINKED, By, Found, Role, Row
from seoaudit.sources.crawl.frontier import Frontier
from seoaudit.sources.crawl.scope import Scope
from seoaudit.sources.crawl.tally import COUNTED_EVERY
from tests.sources.crawl.crawling import FAST, frontier_for

SITE = "https://e.com"
START = f"{SITE}/"


@pytest.fixture
def frontier() -> Iterator[Frontier]:
    with frontier_for(START) as frontier:
        yield frontier


def links(*paths: str) -> list[Found]:
    return [Found(SITE + path) for path in paths]


def take(frontier: Frontier, level: int | None = None, pages: int = 99) -> list[Row]:
    level = frontier.level([SITE]) if level is None else level
    return frontier.take(SITE, level, now=1e9, limit=99, without=(), pages=pages)


def paths(rows: list[Row]) -> set[str]:
    return {row.url.removeprefix(SITE) for row in rows}


def state(frontier: Frontier, path: str) -> tuple[str, str]:
    sql = "SELECT state, why FROM url WHERE url = ?"
    [found] = frontier.connection.execute(sql, (SITE + path,)).fetchall()
    return found[0], found[1]


def test_it_begins_with_the_start(frontier: Frontier) -> None:
    [row] = take(frontier)
    assert (row.url, row.depth, row.by) == (START, 0, By.START)


def test_pages_are_asked_for_level_by_level(frontier: Frontier) -> None:
    frontier.finish(START, found=links("/a", "/b"))
    frontier.finish(f"{SITE}/a", found=links("/c"))
    assert paths(take(frontier)) == {"/b"}
    frontier.finish(f"{SITE}/b")
    assert paths(take(frontier)) == {"/c"}


@pytest.mark.parametrize("is_first", [True, False])
def test_what_a_page_links_to_and_shows_as_an_image_is_a_page(
    frontier: Frontier, is_first: bool
) -> None:
    named = [Found(f"{SITE}/a"), Found(f"{SITE}/a", By.RESOURCE, Role.RESOURCE)]
    frontier.finish(START, found=named if is_first else named[::-1])
    [row] = take(frontier)
    assert (row.url, row.role, row.depth) == (f"{SITE}/a", Role.PAGE, 1)


def test_the_order_does_not_depend_on_which_answer_came_first() -> None:
    taken = []
    for order in (("/a", "/b"), ("/b", "/a")):
        with frontier_for(START) as frontier:
            frontier.finish(START, found=links("/a", "/b"))
            for path in order:
                frontier.finish(SITE + path, found=links(f"{path}/1", "/shared%7E", "/shared~"))
            sql = "SELECT id, url, depth, first_from FROM url ORDER BY id"
            taken.append((take(frontier), frontier.connection.execute(sql).fetchall()))
    assert taken[0] == taken[1]


def test_a_link_of_a_menu_keeps_the_nearest_page_that_has_it(frontier: Frontier) -> None:
    frontier.finish(START, found=links("/a", "/menu"))
    frontier.finish(f"{SITE}/a", found=links("/b", "/menu"))
    frontier.finish(f"{SITE}/b", found=links("/menu", "/a"))
    row, start = frontier.row(f"{SITE}/menu"), frontier.row(START)
    assert row is not None
    assert start is not None
    assert row.depth == 1
    sql = "SELECT first_from FROM url WHERE id = ?"
    assert frontier.connection.execute(sql, (row.id,)).fetchone() == (start.id,)


def test_an_address_is_known_in_all_its_spellings_and_kept_as_it_is_linked(
    frontier: Frontier,
) -> None:
    frontier.finish(START, found=links("/%d9%85", "/%D9%85#top"))
    frontier.finish(START, found=links("/م"))
    assert len(take(frontier)) == 1
    row = frontier.row(f"{SITE}/م")
    assert row is not None
    assert row.url in (f"{SITE}/%d9%85", f"{SITE}/%D9%85")


def test_a_redirect_costs_no_click(frontier: Frontier) -> None:
    frontier.finish(START, found=links("/old"))
    frontier.finish(f"{SITE}/old", found=[Found(f"{SITE}/new", By.REDIRECT)])
    row = frontier.row(f"{SITE}/new")
    assert row is not None
    assert row.depth == 1


def test_redirects_to_ever_new_addresses_are_followed_as_far_as_a_browser_does(
    frontier: Frontier,
) -> None:
    url = f"{SITE}/hop/0"
    frontier.finish(START, found=[Found(url)])
    for number in range(1, 40):
        if state(frontier, f"/hop/{number - 1}") != ("new", ""):
            break
        target = f"{SITE}/hop/{number}"
        frontier.finish(url, found=[Found(target, By.REDIRECT)])
        url = target
    assert state(frontier, f"/hop/{MAX_HOPS + 1}") == ("skipped", "redirects")


def test_a_redirect_away_leads_to_no_other_site(frontier: Frontier) -> None:
    frontier.finish(START, found=[Found("https://other.example/", By.REDIRECT)])
    assert frontier.row("https://other.example/") is None


def test_a_twin_is_asked_for_with_the_pages_and_no_page_itself(frontier: Frontier) -> None:
    twin = "http://www.e.com"
    frontier.finish(START, found=[Found(f"{twin}/a")])
    row = frontier.row(f"{twin}/a")
    assert row is not None
    assert (row.role, row.depth) == (Role.TWIN, 1)
    assert frontier.level([SITE, twin]) == 1
    frontier.finish(f"{twin}/a", found=[Found(f"{SITE}/a", By.REDIRECT), Found(f"{SITE}/x")])
    assert paths(take(frontier)) == {"/a"}
    assert frontier.row(f"{SITE}/x") is None
    assert frontier.pages_finished() == 1


def test_what_is_known_of_a_twin_are_pages_once_the_site_is_there() -> None:
    listed = [Found(f"{SITE}/{name}", By.SITEMAP) for name in "ab"]
    for is_moved in (True, False):
        with frontier_for("http://www.e.com/") as frontier:
            frontier.finish("http://www.e.com/sitemap.xml", found=listed)
            frontier.finish(f"{SITE}/b")
            if is_moved:
                frontier.follow(START, is_permanent=False)
            else:
                found = [*links("/c"), Found(START, By.CANONICAL)]
                frontier.finish("http://www.e.com/", found=found)
                row = frontier.row(f"{SITE}/c")
                assert row is not None
                assert row.role is Role.PAGE
            assert {state(frontier, path) for path in ("/a", "/b")} == {("new", "")}
            roles = {row.role for name in "ab" if (row := frontier.row(f"{SITE}/{name}"))}
            assert roles == {Role.PAGE}


@pytest.mark.parametrize("role", [Role.SITEMAP, Role.RESOURCE, Role.ROBOTS, Role.PAGE])
def test_what_is_sent_on_is_asked_for_as_what_it_was(frontier: Frontier, role: Role) -> None:
    frontier.add([Found(f"{SITE}/old", By.LINK, role)])
    frontier.finish(f"{SITE}/old", found=[Found(f"{SITE}/new", By.REDIRECT)])
    row = frontier.row(f"{SITE}/new")
    assert row is not None
    assert row.role is role


def test_the_twin_that_the_start_names_as_canonical_is_the_site() -> None:
    with frontier_for("https://www.e.com/") as frontier:
        named = [Found(START, By.CANONICAL), Found("https://third.example/", By.CANONICAL)]
        frontier.finish("https://www.e.com/", found=named)
        row = frontier.row(START)
        assert row is not None
        assert row.role is Role.PAGE
        again = Scope(["https://www.e.com/"], FAST)
        Frontier(frontier.connection, again)
        assert again.is_own(START)
        assert frontier.row("https://third.example/") is None


def test_what_only_a_sitemap_names_comes_last_until_a_link_leads_there(frontier: Frontier) -> None:
    entries = [Found(f"{SITE}/{name}", By.SITEMAP) for name in "xy"]
    frontier.finish(f"{SITE}/sitemap.xml", found=entries)
    frontier.finish(START, found=links("/x"))
    assert paths(take(frontier)) == {"/x"}
    row = frontier.row(f"{SITE}/x")
    assert row is not None
    assert (row.depth, row.by) == (1, By.LINK)
    frontier.finish(f"{SITE}/x")
    assert paths(take(frontier)) == {"/y"}


def test_a_sitemap_comes_first_and_images_come_last(frontier: Frontier) -> None:
    frontier.add([Found(f"{SITE}/a.png", By.RESOURCE, Role.RESOURCE)])
    frontier.add([Found(f"{SITE}/s.xml", By.ROBOTS, Role.SITEMAP)])
    assert paths(take(frontier)) == {"/s.xml"}
    frontier.finish(f"{SITE}/s.xml")
    assert paths(take(frontier)) == {"/"}
    frontier.finish(START)
    assert frontier.level([SITE]) == UNLINKED
    assert paths(take(frontier)) == {"/a.png"}


def test_no_more_pages_are_taken_than_may_be_but_images_are(frontier: Frontier) -> None:
    frontier.finish(START, found=links("/a", "/b"))
    frontier.add([Found(f"{SITE}/a.png", By.RESOURCE, Role.RESOURCE)])
    assert len(take(frontier, UNLINKED, pages=1)) == 2
    assert paths(take(frontier, UNLINKED, pages=0)) == {"/a.png"}


def test_what_waits_keeps_no_others_waiting(frontier: Frontier) -> None:
    frontier.finish(START, found=links("/a"))
    frontier.finish(f"{SITE}/a", found=links("/b"))
    frontier.add([Found(f"{SITE}/late", By.START)])
    frontier.postpone(f"{SITE}/late", 2e9)
    assert paths(take(frontier)) == {"/b"}
    assert frontier.next_due(1e9, ()) == 2e9
    assert frontier.next_due(1e9, (SITE,)) is None
    row = frontier.row(f"{SITE}/late")
    assert row is not None
    assert row.tries == 1


def test_clicks_beyond_the_depth_are_not_followed() -> None:
    with frontier_for(START, replace(FAST, depth=1)) as frontier:
        frontier.finish(START, found=links("/a"))
        frontier.finish(f"{SITE}/a", found=links("/b"))
        assert state(frontier, "/b") == ("skipped", "depth")
        frontier.add(links("/b"), START)
        assert state(frontier, "/b") == ("new", "")


def test_counts_are_of_pages_and_say_why_others_were_left_out() -> None:
    with frontier_for(START) as frontier:
        frontier.finish(START, found=[*links("/a", "/b", "/logout")])
        frontier.skip(take(frontier), "robots")
        frontier.finish(f"{SITE}/b", state="failed", why="timeout")
        assert frontier.counts() == {"done": 1, "failed": 1, "robots": 1, "action": 1}
        assert frontier.pages_finished() == 2


def test_progress_is_counted_from_time_to_time(
    frontier: Frontier, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = [1.0]
    monkeypatch.setattr("seoaudit.sources.crawl.tally.monotonic", lambda: now[0])
    assert frontier.progress() == (0, 1)
    frontier.finish(START, found=links("/a", "/b"))
    assert frontier.progress() == (0, 1)
    now[0] += COUNTED_EVERY
    assert frontier.progress() == (1, 3)


def test_without_following_what_a_list_leads_to_is_asked_for_but_no_page() -> None:
    with frontier_for(START, replace(FAST, follows=False)) as frontier:
        frontier.add([Found(f"{SITE}/listed", By.LIST)])
        frontier.finish(START, found=[*links("/a"), Found(f"{SITE}/moved", By.REDIRECT)])
        rows = {path: frontier.row(SITE + path) for path in ("/listed", "/a", "/moved")}
        roles = {path: row.role for path, row in rows.items() if row}
        assert roles == {"/listed": Role.PAGE, "/a": Role.RESOURCE, "/moved": Role.PAGE}


@pytest.mark.parametrize("when", ["before", "meanwhile", "after"])
def test_where_a_page_redirects_to_is_a_page_even_if_it_is_asked_for_as_a_mere_link(
    when: str,
) -> None:
    moved = Found(f"{SITE}/b", By.REDIRECT)
    with frontier_for(START, replace(FAST, follows=False)) as frontier:
        frontier.add([Found(f"{SITE}/listed", By.LIST)])
        if when == "before":
            frontier.finish(f"{SITE}/listed", found=[moved])
        frontier.finish(START, found=links("/b"))
        if when == "after":
            frontier.finish(f"{SITE}/b", role=Role.RESOURCE)
            assert state(frontier, "/b") == ("done", "")
        if when != "before":
            frontier.finish(f"{SITE}/listed", found=[moved])
        if when == "meanwhile":
            frontier.finish(f"{SITE}/b", role=Role.RESOURCE)
        row = frontier.row(f"{SITE}/b")
        assert row
        assert (row.role, state(frontier, "/b")) == (Role.PAGE, ("new", ""))
        frontier.finish(f"{SITE}/b", role=Role.PAGE)
        frontier.finish(f"{SITE}/c", found=links("/b"))
        assert state(frontier, "/b") == ("done", "")


def test_what_is_forgotten_leaves_no_origin_behind() -> None:
    others = [Found("https://o.com/a", By.SITEMAP), Found("https://o.com/b", By.SITEMAP)]
    with frontier_for(START, replace(FAST, external=True)) as frontier:
        frontier.finish(START, found=others)
        frontier.forget(["https://o.com/a"])
        assert frontier.origins == {SITE, "https://o.com"}
        frontier.forget(["https://o.com/b"])
        assert frontier.origins == {SITE}
        assert frontier.row("https://o.com/a") is None


def test_an_address_that_nobody_can_ask_for_breaks_nothing(frontier: Frontier) -> None:
    frontier.finish(START, found=[Found("http://[::1"), Found("mailto:a@e.com"), *links("/a")])
    assert paths(take(frontier)) == {"/a"}


def test_after_a_kill_it_goes_on_with_what_was_not_finished(tmp_path: Path) -> None:
    database = str(tmp_path / "crawl.sqlite")
    with frontier_for(START, database=database) as frontier:
        with frontier.connection:
            frontier.finish(START, found=links("/a", "/b"))
        with frontier.connection:
            frontier.finish(f"{SITE}/a", found=links("/c"))
        frontier.finish(f"{SITE}/b", found=links("/lost"))  # and no commit
    with frontier_for(START, database=database) as frontier:
        assert paths(take(frontier)) == {"/b"}
        assert frontier.row(f"{SITE}/c")
        assert frontier.row(f"{SITE}/lost") is None
        assert frontier.origins == {SITE}
        assert frontier.pages_finished() == 2


def test_its_own_writes_join_an_open_transaction_and_are_kept_without_one() -> None:
    connection = sqlite3.connect(":memory:")
    frontier = Frontier(connection, Scope([START], FAST))
    with frontier.transaction():
        frontier.add(links("/a"))
    assert not connection.in_transaction
    connection.execute("BEGIN")
    with frontier.transaction():
        frontier.add(links("/b"))
    assert connection.in_transaction
    connection.rollback()
    assert frontier.row(f"{SITE}/a")
    assert frontier.row(f"{SITE}/b") is None
    connection.close()
