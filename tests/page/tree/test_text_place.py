import pytest

from seoaudit.page.tree.position import Span
from seoaudit.page.tree.text_place import is_text
from seoaudit.page.tree.tree import Tree


def holds(html: str, quoted: str, number: int = 0) -> bool:
    """Whether the text `quoted` is text where it occurs for the time `number`."""
    start = -1
    for _ in range(number + 1):
        start = html.index(quoted, start + 1)
    return is_text(Tree(html), Span(start, start + len(quoted)))


@pytest.mark.parametrize(
    ("html", "quoted"),
    [
        ("<p>Green tea!!</p>", "tea!!"),
        ("<p>Green tea", "Green tea"),
        ("<p>شاي أخضر؟!</p>", "أخضر"),
        ("<p>Green\n\t tea</p>", "Green\n\t tea"),
        ("<p>a &amp; b</p>", "a &amp; b"),
        ("<p>a &amp; b</p>", "&amp;"),
        ("<p>a < b</p>", "a < b"),
        ("<p>Green <b>tea</b> leaves</p>", "leaves"),
        ("<title>Tea</title>", "Tea"),
        ("<p>Green <!-- tea --> leaves</p>", "leaves"),
        ("<p>a\r\nb</p>", "a\r\nb"),
    ],
)
def test_what_readers_read_is_text(html: str, quoted: str) -> None:
    assert holds(html, quoted)


@pytest.mark.parametrize(
    ("html", "quoted"),
    [
        ("<p>Green <b>tea</b></p>", "Green <b>tea"),
        ("<p>Green <!-- tea --> leaves</p>", "tea"),
        ("<p>Green <!-- tea --> leaves</p>", "Green <!-- tea --> leaves"),
        ("<p title='tea'>Green</p>", "tea"),
        ("<p>Green</p>", "<p>"),
        ("<p>Green</p>", "p"),
        ("<p>Green</p>", "Green</p>"),
        ("<script>tea</script>", "tea"),
        ("<style>tea</style>", "tea"),
        ("<template>tea</template>", "tea"),
        ("<textarea>tea</textarea>", "tea"),
        ("<p>a &amp; b</p>", "mp;"),
        ("<!doctype html><p>x", "doctype"),
        ("<p> tea </p>", " tea"),
    ],
)
def test_markup_and_what_it_hides_is_not(html: str, quoted: str) -> None:
    assert not holds(html, quoted)


def test_the_same_word_is_text_in_one_place_and_not_in_another() -> None:
    html = "<p title='tea'><!-- tea -->tea</p>"
    assert [holds(html, "tea", number) for number in range(3)] == [False, False, True]


def test_nothing_is_no_text() -> None:
    assert not is_text(Tree("<p>tea</p>"), Span(3, 3))
