"""The facts of one page, each computed once, when first needed."""

import pytest

from seoaudit import Document, Page
from seoaudit.errors import UsageError
from seoaudit.testing import page

WOOD = "The wood grows too dense for the light, and it is time to take some of it out. "
ARABIC = "يحتاج الخشب إلى الضوء، وقد حان الوقت ليؤخذ منه بعض ما زاد عن حاجته في الشتاء. "


def test_a_page_of_nothing_has_no_facts_and_fails_nowhere() -> None:
    empty = page("")
    for facts in (empty.blocks, empty.headings, empty.images, empty.article_images, empty.links,
                  empty.article_links, empty.article_items, empty.keyphrases,
                  empty.named_keyphrases, empty.unused_meta_keywords):  # fmt: skip
        assert facts == ()
    assert empty.title is None
    assert empty.keyphrase is None
    assert empty.byline is None
    assert empty.featured_image is None
    assert empty.text.words == 0
    assert empty.dates.published == empty.dates.modified == ()


def test_a_fact_is_computed_once() -> None:
    judged = page("<p>نص")
    assert judged.article is judged.article
    assert judged.blocks is judged.blocks
    assert judged.text is judged.text


def test_the_selector_of_a_caller_goes_before_the_one_of_a_manuscript() -> None:
    html = "<main><p>one</p></main><div id=a><p>two</p></div>"
    assert page(html, content="#a").article.element.get("id") == "a"
    draft = Document("# A\n\n<p id=b>one</p>\n", source="a.md", markup="markdown")
    assert Page(draft).article.element.tag == "article"
    assert Page(draft, content="#b").article.element.tag == "p"


def test_the_language_of_a_caller_goes_before_the_one_declared() -> None:
    html = f"<html lang=en><p>{WOOD}"
    assert page(html).language.code == "en"
    assert page(html, language="ar").language.code == "ar"


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("en", WOOD, True),
        ("ar", ARABIC, True),
        ("fr", WOOD, True),  # it is taken to be English, as it surely is
        ("fa", ARABIC, True),
        ("ar", WOOD, True),  # it is taken to be English: its script is another one
        ("yo", WOOD, True),  # we do not know its common words
        ("", WOOD, True),
    ],
)
def test_a_page_is_in_its_language_unless_its_text_reads_otherwise(
    lang: str, text: str, expected: bool
) -> None:
    paragraphs = f"<p>{text * 3}</p>" * 3
    assert page(f'<html lang="{lang}">{paragraphs}').is_in_its_language is expected


def test_images_and_links_of_the_article_are_some_of_those_of_the_page() -> None:
    links = "<a href=/{0}>{0}</a><img src={0}.jpg>"
    judged = page(f"<nav>{links.format('a')}</nav><main><p>{WOOD}{links.format('b')}</main>",
                  content="main", url="https://example.com/")  # fmt: skip
    assert [link.url for link in judged.links] == ["https://example.com/a", "https://example.com/b"]
    assert [link.url for link in judged.article_links] == ["https://example.com/b"]
    assert [image.source for image in judged.images] == ["a.jpg", "b.jpg"]
    assert [image.source for image in judged.article_images] == ["b.jpg"]


def test_the_featured_image_is_that_of_the_caller_else_of_the_author() -> None:
    draft = Document("---\nimage: own.jpg\n---\nText", source="a.md", markup="markdown")
    assert Page(draft).featured_image == "own.jpg"
    assert Page(draft, featured_image="given.jpg").featured_image == "given.jpg"


def test_the_width_of_an_image_is_that_of_its_tag_else_of_its_file() -> None:
    html = "<img src=a.jpg width=200><img src=a.jpg><img src=b.jpg>"
    judged = page(html, image_sizes={"a.jpg": (640, 480)})
    widths = [judged.shown_width(image) for image in judged.tree.by_tag("img")]
    assert widths == [200, 640, None]


def test_files_are_not_looked_for_where_a_base_element_leads_elsewhere() -> None:
    html = "<base href=/elsewhere/><img src=a.jpg>"
    judged = page(html, image_sizes={"a.jpg": (640, 480)})
    assert judged.shown_width(judged.tree.by_tag("img")[0]) is None


def test_a_keyphrase_is_inferred_whatever_language_the_page_declares() -> None:
    body = f"<h1>Apple tree care</h1>{f'<p>An apple tree. {WOOD * 3}</p>' * 9}"
    title = "<title>Apple tree care</title>"
    assert page(f"<html lang=en><head>{title}</head>{body}").keyphrase is not None
    assert page(f"<html lang=fr><head>{title}</head>{body}").keyphrase is not None
    named = page(f"<html lang=fr><head>{title}</head>{body}", keyphrase=["pear", "apple tree"])
    assert [each.text for each in named.keyphrases] == ["pear", "apple tree"]
    assert named.keyphrase == named.named_keyphrases[0]


def test_xpath_sees_the_same_elements() -> None:
    judged = page("<p>a<p>b")
    assert len(judged.xpath_tree.root.findall(".//p")) == len(judged.tree.by_tag("p"))


def test_a_selector_finds_elements_with_their_places_and_texts() -> None:
    judged = page("<ul><li class=a>one<li>شاي <b>أخضر</b></ul>")
    first, second = judged.select("li")
    assert (first.text, second.text) == ("one", "شاي أخضر")
    assert judged.source[first.start : first.end] == "<li class=a>"
    span = second.span(0, 3)
    assert judged.source[span.start : span.end] == "شاي"
    assert judged.select("table") == []
    with pytest.raises(UsageError, match="invalid CSS selector"):
        judged.select("li[")


def test_an_xpath_finds_elements_attributes_and_texts_with_their_places() -> None:
    html = "<p id=x>one</p><p>two</p>"
    judged = page(html)
    for expression, written in (("//p[2]", "<p>"), ("//@id", "id=x"), ("//p[1]/text()", "one")):
        [found] = judged.xpath(expression)
        assert html[found.start : found.end] == written
    assert judged.xpath("//table") == []


@pytest.mark.parametrize(
    ("expression", "said"), [("//p[", "invalid XPath"), ("count(//p)", "number")]
)
def test_an_xpath_without_places_is_refused(expression: str, said: str) -> None:
    with pytest.raises(UsageError, match=said):
        page("<p>x").xpath(expression)
