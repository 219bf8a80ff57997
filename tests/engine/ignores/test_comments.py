"""What a comment of a page ignores: which rules, where, until when and why."""

from datetime import date

import pytest

from seoaudit.document.document import Document
from seoaudit.engine.ignores.comments import CommentIgnore, read_comments
from seoaudit.page.page import Page
from seoaudit.testing import page


def ignores(html: str) -> list[CommentIgnore]:
    """The ignores of a page on which no comment is invalid."""
    found, notes = read_comments(page(html))
    assert not notes
    return found


def covered(html: str) -> list[str]:
    """The parts of the source that its ignores apply to."""
    return [html[ignore.covers.start : ignore.covers.end] for ignore in ignores(html)]


def notes(html: str) -> list[tuple[str, object]]:
    return [(note.key, note.params["line"]) for note in read_comments(page(html))[1]]


def test_an_ignore_has_rules_a_last_day_a_reason_and_a_line() -> None:
    html = "<p>a\n<!-- seoaudit-ignore images/alt until=2027-03-01 -- the  logo strip --><img>"
    [ignore] = ignores(html)
    assert (ignore.names, ignore.until, ignore.reason, ignore.line) == (
        ("images/alt",),
        date(2027, 3, 1),
        "the logo strip",
        2,
    )


def test_a_day_and_a_reason_may_be_left_out() -> None:
    [ignore] = ignores("<!-- seoaudit-ignore images --><img>")
    assert (ignore.until, ignore.reason) == (None, "")


@pytest.mark.parametrize(
    ("names", "read"),
    [
        ("images", ("images",)),
        ("images/*", ("images",)),
        ("images/alt head", ("images/alt", "head")),
        ("images,head", ("images", "head")),
        ("images, head ,images", ("images", "head")),
    ],
)
def test_rules_and_topics_are_separated_by_spaces_or_commas(
    names: str, read: tuple[str, ...]
) -> None:
    [ignore] = ignores(f"<!-- seoaudit-ignore {names} --><img>")
    assert ignore.names == read


@pytest.mark.parametrize(
    "comment",
    [
        "<!--seoaudit-ignore images -- شعار الموقع-->",
        "<!--\n  seoaudit-ignore\n  images\n  -- شعار الموقع\n-->",
        "<!-- seoaudit-ignore images --\n  شعار الموقع -->",
        "<!-- seoaudit-ignore images\n-- شعار الموقع -->",
    ],
)
def test_a_comment_may_be_broken_into_lines_anywhere(comment: str) -> None:
    [ignore] = ignores(f"{comment}<img>")
    assert (ignore.names, ignore.reason) == (("images",), "شعار الموقع")


def test_dashes_without_words_after_them_give_no_reason() -> None:
    [ignore] = ignores("<!-- seoaudit-ignore images -- --><img>")
    assert (ignore.names, ignore.reason) == (("images",), "")


def test_the_words_after_the_dashes_may_be_anything() -> None:
    [ignore] = ignores("<!-- seoaudit-ignore images -- شعار until=soon -- الموقع --><img>")
    assert (ignore.until, ignore.reason) == (None, "شعار until=soon -- الموقع")


@pytest.mark.parametrize(
    ("html", "part"),
    [
        ("<p>a<!-- seoaudit-ignore x --> b <img src=a>\n<img src=b>", "<img src=a>"),
        ("<!-- seoaudit-ignore x -->\n<ul><li>a</li></ul>\n<p>b", "<ul><li>a</li></ul>"),
        ("<div><!-- seoaudit-ignore x --><p>a b <p>c</div>", "<p>a b "),
        ("<div><!-- seoaudit-ignore x --><p>a <b>b</b></div> c", "<p>a <b>b</b>"),
        ("<p>a</p>\r\n\r\n<!-- seoaudit-ignore x -->\r\n<i>b</i> c", "<i>b</i>"),
        ("<p>النعناع <!-- seoaudit-ignore x --><b>في</b> الشرفة", "<b>في</b>"),
        ("<img src=a><!-- seoaudit-ignore x --> nothing follows", ""),
    ],
)
def test_a_plain_ignore_covers_the_next_element_and_its_content(html: str, part: str) -> None:
    assert covered(html) == [part]


def test_elements_that_the_parser_adds_are_not_the_next() -> None:
    assert covered("<!-- seoaudit-ignore x --><title>a</title><p>b") == ["<title>a</title>"]


def test_a_range_is_between_its_start_and_its_end() -> None:
    html = "a<!-- seoaudit-ignore-start x -->b <i>c</i><!-- seoaudit-ignore-end x -->d"
    assert covered(html) == ["b <i>c</i>"]


def test_ranges_of_different_rules_may_cross() -> None:
    html = (
        "<!-- seoaudit-ignore-start x -->a<!-- seoaudit-ignore-start y -->b"
        "<!-- seoaudit-ignore-end x -->c<!-- seoaudit-ignore-end y -->d"
    )
    assert covered(html) == [
        "a<!-- seoaudit-ignore-start y -->b",
        "b<!-- seoaudit-ignore-end x -->c",
    ]


def test_an_end_without_names_ends_the_last_range_that_is_open() -> None:
    html = (
        "<!-- seoaudit-ignore-start x -->\n<!-- seoaudit-ignore-start y -->a"
        "<!-- seoaudit-ignore-end -->b<!-- seoaudit-ignore-end -->c"
    )
    assert [part[-1] for part in covered(html)] == ["b", "a"]


def test_an_end_may_name_its_rules_in_another_order() -> None:
    html = "<!-- seoaudit-ignore-start x y -->a<!-- seoaudit-ignore-end y, x -->b"
    assert covered(html) == ["a"]


def test_an_end_of_other_rules_ends_nothing() -> None:
    html = "<!-- seoaudit-ignore-start x -->a\n<!-- seoaudit-ignore-end y -->"
    assert notes(html) == [("ignore_not_started", 2), ("ignore_not_ended", 1)]


def test_a_range_that_never_ends_covers_the_rest_and_is_noted() -> None:
    html = "a\n<!-- seoaudit-ignore-start x --><p>b"
    [ignore], [note] = read_comments(page(html))
    assert ignore.covers.start == html.index("<p>")
    assert ignore.covers.end > len(html)
    assert (note.key, note.params["line"]) == ("ignore_not_ended", 2)


def test_the_whole_page_is_covered_from_before_its_first_character_to_after_its_last() -> None:
    html = "<p>a</p>\n<!-- seoaudit-ignore-file x -->"
    [ignore] = ignores(html)
    assert ignore.covers.start == 0
    assert ignore.covers.end > len(html)


def test_ignores_come_line_by_line() -> None:
    html = (
        "<!-- seoaudit-ignore-start x -->\n<!-- seoaudit-ignore y --><p>a\n"
        "<!-- seoaudit-ignore-end x -->"
    )
    assert [ignore.line for ignore in ignores(html)] == [1, 2]


@pytest.mark.parametrize(
    ("comment", "key"),
    [
        ("seoaudit-ignore", "ignore_without_rules"),
        ("seoaudit-ignore -- why", "ignore_without_rules"),
        ("seoaudit-ignore until=2027-01-01", "ignore_without_rules"),
        ("seoaudit-ignore-start", "ignore_without_rules"),
        ("seoaudit-ignore-file", "ignore_without_rules"),
        ("seoaudit-ignore-line images", "ignore_misspelt"),
        ("seoaudit-ignore: images", "ignore_misspelt"),
        ("seoaudit-ignored images", "ignore_misspelt"),
        ("seoaudit-ignore images until=soon", "ignore_no_day"),
        ("seoaudit-ignore images until=2027-02-30", "ignore_no_day"),
        ("seoaudit-ignore-end images", "ignore_not_started"),
        ("seoaudit-ignore-end", "ignore_not_started"),
    ],
)
def test_an_invalid_comment_ignores_nothing_and_is_noted(comment: str, key: str) -> None:
    html = f"<p>\n<!-- {comment} --><img src=a>"
    assert read_comments(page(html))[0] == []
    assert notes(html) == [(key, 2)]


@pytest.mark.parametrize(
    "html",
    [
        "<!-- Here seoaudit-ignore images would help --><img src=a>",
        "<script>/* <!-- seoaudit-ignore images --> */</script><img src=a>",
        "<p>seoaudit-ignore images</p><img src=a>",
        "<textarea><!-- seoaudit-ignore images --></textarea><img src=a>",
    ],
)
def test_only_a_comment_that_begins_so_is_read(html: str) -> None:
    assert read_comments(page(html)) == ([], [])


def test_the_line_of_an_ignore_in_markdown_is_that_of_the_manuscript() -> None:
    text = "---\ntitle: Mint\n---\n\n# Mint\n\n<!-- seoaudit-ignore images -->\n\n![](a.png)\n"
    found, _ = read_comments(Page(Document(text, source="mint.md", markup="markdown")))
    assert [ignore.line for ignore in found] == [7]
