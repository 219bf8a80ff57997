from seoaudit.page.publication.list_entries import entries_of, is_own, links_of, target_of
from seoaudit.testing import page

URL = "https://site.example/list"
LOOSE = "<p>Trees</p><a href=/oak>Read on about the oak</a><p>Others</p><a href=/elm>The elm</a>"


def linked(html: str) -> list[tuple[str, list[str]]]:
    """Return the text of each block with the addresses of its links."""
    read = page(f"<title>List</title><article>{html}</article>", url=URL)
    blocks = read.text.blocks
    found = links_of(blocks, read.tree.by_tag("a"))
    return [
        (block.text, [link.get("href") for link in links])
        for block, links in zip(blocks, found, strict=True)
    ]


def test_a_block_has_the_links_that_stand_in_it() -> None:
    assert linked("<ul><li><a href=/a>A</a> and <a href=/b>B</a></li><li>C</li></ul>") == [
        ("A and B", ["/a", "/b"]),
        ("C", []),
    ]


def test_loose_texts_of_one_box_have_each_its_own_links() -> None:
    assert linked(LOOSE) == [
        ("Trees", []),
        ("Read on about the oak", ["/oak"]),
        ("Others", []),
        ("The elm", ["/elm"]),
    ]


def test_a_block_inside_a_link_has_that_link() -> None:
    assert linked("<a href=/a><h3>A</h3><p>What A is</p></a>") == [
        ("A", ["/a"]),
        ("What A is", ["/a"]),
    ]


def test_an_entry_is_a_title_with_what_is_told_below_it() -> None:
    read = page(
        "<title>List</title><article><h3><a href=/a>A title</a></h3><p>What it is about</p>"
        "<h3><a href=/b>Another</a></h3></article>",
        url=URL,
    )
    blocks = read.text.blocks
    entries = entries_of(blocks, links_of(blocks, read.tree.by_tag("a")), URL)
    assert [(each.target, each.length, each.linked) for each in entries] == [
        ("https://site.example/a", 23, 7),
        ("https://site.example/b", 7, 7),
    ]


def test_a_link_to_the_page_itself_or_to_no_page_leads_nowhere() -> None:
    read = page("<a href=#top>x</a><a href=/list>x</a><a href=tel:1>x</a><a href=/b#c>x</a>")
    found = [target_of(link, URL) for link in read.tree.by_tag("a")]
    assert found == ["", "", "", "https://site.example/b"]
    assert is_own("https://site.example/b", URL)
    assert not is_own("https://other.example/", URL)
    assert not is_own("", URL)
