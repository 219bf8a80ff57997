from collections.abc import Iterator

import pytest

from seoaudit.sources.crawl.found import Found
from seoaudit.sources.crawl.frontier import Frontier
from seoaudit.sources.crawl.traps import ALIKE, CHAIN
from tests.sources.crawl.crawling import frontier_for

SITE = "https://e.com"


@pytest.fixture
def frontier() -> Iterator[Frontier]:
    with frontier_for(f"{SITE}/") as frontier:
        yield frontier


def month(number: int) -> str:
    return f"{SITE}/calendar/{2000 + number // 12}-{number % 12 + 1}/"


def follow(frontier: Frontier, steps: int, text: str) -> int:
    """Follow a chain of months; return how many were new."""
    frontier.finish(f"{SITE}/", found=[Found(month(0))])
    for number in range(steps):
        row = frontier.row(month(number))
        waiting = "SELECT 1 FROM url WHERE id = ? AND state = 'new'"
        if not row or not frontier.connection.execute(waiting, (row.id,)).fetchone():
            return number
        said = text.format("apples pears plums quinces medlars".split()[number % 5])
        frontier.finish(month(number), found=[Found(month(number + 1))], text=said)
    return steps


def test_a_calendar_whose_months_say_the_same_is_stopped(frontier: Frontier) -> None:
    assert follow(frontier, 200, "Nothing happens in this month.") == CHAIN + ALIKE + 1
    [trap] = frontier.traps()
    assert (trap.pattern, trap.addresses) == ("/calendar/#-#/", 1)


def test_an_archive_whose_pages_differ_is_not(frontier: Frontier) -> None:
    assert follow(frontier, 200, "{0} {0}es {0}ing") == 200
    assert frontier.traps() == []


def test_what_was_learnt_is_there_in_the_next_run(frontier: Frontier) -> None:
    follow(frontier, 200, "Nothing happens in this month.")
    again = Frontier(frontier.connection, frontier.scope)
    last = month(CHAIN + ALIKE)
    again.add([Found(month(900))], last)
    assert again.row(month(900)) is not None
    assert again.traps()[0].addresses == 2


def test_pages_of_one_form_that_other_pages_link_to_are_no_chain(frontier: Frontier) -> None:
    items = [Found(f"{SITE}/item/{number}") for number in range(300)]
    frontier.finish(f"{SITE}/", found=items)
    for item in items:
        frontier.finish(item.url, text="All items read the same.")
    assert frontier.traps() == []


def test_parameters_that_change_nothing_are_stopped(frontier: Frontier) -> None:
    found = [Found(f"{SITE}/list?sort={number}") for number in range(80)]
    frontier.finish(f"{SITE}/", found=found)
    for each in found[:60]:
        frontier.finish(each.url, text="The same list.")
    assert frontier.traps() == [(f"{SITE}/list?…", 20, min(each.url for each in found[60:]))]


def test_parameters_that_name_a_page_are_not(frontier: Frontier) -> None:
    found = [Found(f"{SITE}/?p={number}") for number in range(80)]
    frontier.finish(f"{SITE}/", found=found)
    for number, each in enumerate(found):
        letters = "abcdefghij"
        word = letters[number % 10] * 3
        frontier.finish(each.url, text=f"{word} {word}er {word}ly {word}ness")
    assert frontier.traps() == []


def test_of_an_address_with_sessions_one_is_asked_for(frontier: Frontier) -> None:
    found = [Found(f"{SITE}/a?sid={number:016x}") for number in range(1, 4)]
    frontier.finish(f"{SITE}/", found=[*found, Found(f"{SITE}/a")])
    rows = frontier.take(SITE, 1, now=0, limit=9, without=(), pages=9)
    assert {row.url for row in rows} == {f"{SITE}/a", found[0].url}
    assert frontier.traps()[0].pattern == "/a?sid=*"


def test_a_path_that_repeats_itself_is_named_by_what_it_repeats(frontier: Frontier) -> None:
    frontier.finish(f"{SITE}/", found=[Found(f"{SITE}/a/b/a/b/a/b/")])
    assert [trap.pattern for trap in frontier.traps()] == ["…/a/b/a/b/a/b/…"]
