import sqlite3

from seoaudit.sources.crawl.found import By, Role, Row
from seoaudit.sources.crawl.frontier import Frontier
from seoaudit.sources.crawl.frontier_table import (
    ADD,
    ROW,
    SCHEMA,
    forget_frontier,
    prepare,
    row_of,
    take_in,
)
from tests.sources.crawl.crawling import frontier_for

PATHS = ("https://e.com/%7e", "https://e.com/~")


def added(*rows: tuple[object, ...]) -> list[Row]:
    connection = sqlite3.connect(":memory:")
    connection.executescript(SCHEMA)
    for row in rows:
        connection.execute(ADD, row)
    found = [row_of(values) for values in connection.execute(ROW + "1 ORDER BY id")]
    connection.close()
    return found


def new(
    url: str, level: int, came_from: int, state: str = "new", why: str = ""
) -> tuple[object, ...]:
    return (1, url, "https://e.com", "page", state, why, level, level, "link", came_from, 0)


def test_a_row_comes_back_as_it_went_in() -> None:
    assert added(new(PATHS[0], 2, 7)) == [
        Row(1, PATHS[0], "https://e.com", Role.PAGE, 2, By.LINK, 0, 0)
    ]


def test_of_two_ways_to_an_address_the_shorter_counts_whichever_came_first() -> None:
    near, far = new(PATHS[1], 1, 9), new(PATHS[0], 2, 3)
    assert added(near, far) == added(far, near)
    assert added(near, far)[0].depth == 1


def test_of_equal_ways_the_first_spelling_counts_whichever_came_first() -> None:
    rows = [new(path, 1, 3) for path in PATHS]
    assert added(*rows) == added(*reversed(rows))
    assert added(*rows)[0].url == PATHS[0]


def test_what_was_asked_for_already_stays_as_it_is() -> None:
    done = new(PATHS[0], 2, 3, "done")
    assert added(done, new(PATHS[1], 1, 1))[0].depth == 2


def test_what_was_too_deep_is_asked_for_once_a_shorter_way_is_found() -> None:
    for why in ("depth", "action"):
        skipped = new(PATHS[0], 3, 3, "skipped", why)
        assert added(skipped, new(PATHS[0], 3, 4))[0].depth == 3
        assert added(skipped, new(PATHS[0], 1, 4))[0].depth == 1


def test_a_frontier_can_be_forgotten_and_begun_anew() -> None:
    with frontier_for("https://e.com/") as frontier:
        with frontier.connection:
            frontier.finish("https://e.com/", text="Apples.")
            forget_frontier(frontier.connection)
        forget_frontier(frontier.connection)
        again = Frontier(frontier.connection, frontier.scope)
        assert again.row("https://e.com/") is None


def whole(state: str, role: str = "page", number: int = 1) -> tuple[object, ...]:
    row = (number, f"https://e.com/{number}", "https://e.com", role, state, "", None, 9, "link", 0)
    return (*row, 0, 3, 7.5)


def taken(*parts: tuple[object, ...]) -> list[tuple[str, str, int]]:
    """Take in parts of one row each; return role, state and tries of what is known then."""
    connection = sqlite3.connect(":memory:")
    prepare(connection)
    for part in parts:
        take_in(connection, [part])
    found = connection.execute("SELECT role, state, tries FROM url").fetchall()
    connection.close()
    return found


def test_what_ended_in_a_part_has_ended_whichever_part_comes_first() -> None:
    done, found = whole("done"), whole("new")
    assert taken(done, found) == taken(found, done) == [("page", "done", 3)]
    assert taken(whole("failed", "resource"), whole("new", "resource"))[0][1] == "failed"


def test_what_a_part_left_is_to_be_asked_for_as_if_it_were_found_just_now() -> None:
    assert taken(whole("new")) == [("page", "new", 0)]
    assert taken(whole("skipped")) == [("page", "skipped", 0)]


def test_a_page_that_another_part_knows_as_a_resource_is_asked_for_as_a_page() -> None:
    page, resource = whole("new"), whole("done", "resource")
    for parts in ((page, resource), (resource, page)):
        assert taken(*parts)[0][:2] == ("page", "new")
