"""Items of structured data: their types, their properties and their uses."""

import pytest

from seoaudit.page.structured_data.item import Item, Items, Value
from seoaudit.page.tree.position import Span


class Said(Value):
    """A value with a given text and span, by default an empty one."""

    def __init__(self, text: str, start: int = 0, end: int = 0) -> None:
        self._said, self._span = text, Span(start, end)

    @property
    def text(self) -> str:
        return self._said

    @property
    def place(self) -> Span:
        return self._span


def test_a_value_begins_and_ends_where_its_place_does() -> None:
    value = Said("نعناع", 3, 8)
    assert (value.start, value.end) == (3, 8)


def test_types_are_added_once_and_the_first_place_counts() -> None:
    item = Item("", "json-ld")
    assert (item.start, item.end) == (0, 0)
    item.describe(["Article"], lambda: Span(3, 8))
    item.describe(["NewsArticle", "Article"], lambda: Span(20, 30))
    assert item.types == ("Article", "NewsArticle")
    assert (item.start, item.end) == (3, 8)


def test_a_place_without_a_type_does_not_count() -> None:
    item = Item("", "rdfa")
    item.describe([], lambda: Span(1, 2))
    item.describe(["Article"], lambda: Span(3, 8))
    assert item.start == 3


def test_values_come_in_the_order_of_the_names_asked_for() -> None:
    item, author, title = Item("", "json-ld"), Item("", "json-ld"), Said("نعناع")
    item.add("author", author)
    item.add("headline", title)
    assert item.values("headline", "author", "image") == [title, author]
    assert item.texts("headline", "author") == [title]
    assert item.items("headline", "author") == [author]


@pytest.mark.parametrize("blank", ["", " \n", "\u00a0"])
def test_a_blank_text_is_a_value_and_no_text(blank: str) -> None:
    item = Item("", "microdata")
    item.add("headline", Said(blank))
    assert len(item.values("headline")) == 1
    assert item.texts("headline") == []


def test_a_name_without_meaning_adds_nothing() -> None:
    item, author = Item("", "json-ld"), Item("", "json-ld")
    item.add("", author)
    assert item.properties == {}
    assert author.uses == []


def test_an_item_knows_where_it_is_used() -> None:
    one, other, author = (Item("", "json-ld") for _ in range(3))
    one.add("author", author)
    other.add("editor", author)
    assert author.uses == [(one, "author"), (other, "editor")]


class TestItems:
    def test_one_id_is_one_item_however_it_is_written(self) -> None:
        items = Items(lambda id_: f"https://e.com/{id_.lstrip('/')}")
        assert items.item("a", "json-ld") is items.item("/a", "microdata")
        assert items.item("a", "json-ld").id == "https://e.com/a"
        assert items.item("b", "rdfa") is not items.item("a", "rdfa")

    def test_without_an_id_each_is_one_of_its_own(self) -> None:
        items = Items(str)
        assert items.item("", "json-ld") is not items.item("", "json-ld")

    def test_those_of_which_nothing_is_said_are_left_out_and_the_order_stays(self) -> None:
        items = Items(str)
        first, unused, last = (items.item(name, "json-ld") for name in ("a", "b", ""))
        last.describe(["Person"], lambda: Span(0, 1))
        first.add("name", Said("نعناع"))
        assert unused not in items.described()
        assert items.described() == (first, last)
