"""What the fixes of rules write, and where they keep their hands off."""

import pytest

from seoaudit import Fix, Rule, Safety
from seoaudit.engine.fixing import apply
from seoaudit.testing import findings, page
from seoaudit_rules.head.canonical_invalid import CanonicalInvalid
from seoaudit_rules.head.description_missing import DescriptionMissing
from seoaudit_rules.head.description_multiple import DescriptionMultiple
from seoaudit_rules.head.title_multiple import TitleMultiple
from seoaudit_rules.images.alt_missing import AltMissing
from seoaudit_rules.images.dimensions_missing import DimensionsMissing
from seoaudit_rules.social.open_graph_missing import OpenGraphMissing

SIZES = {"a.jpg": (800, 600)}


def fixes(rule: type[Rule], html: str, **given: str) -> list[Fix]:
    found = findings(rule, page(html, image_sizes=SIZES, **given))  # type: ignore[arg-type]
    return [finding.fix for finding in found if finding.fix]


def mended(rule: type[Rule], html: str, **given: str) -> str:
    return apply(html, fixes(rule, html, **given))


@pytest.mark.parametrize(
    ("image", "fixed"),
    [
        ('<img src="a.jpg">', '<img width="800" height="600" src="a.jpg">'),
        ('<IMG SRC="a.jpg" WIDTH=400>', '<IMG height="300" SRC="a.jpg" width="400">'),
        ('<img src="a.jpg" height="60px">', '<img width="80" src="a.jpg" height="60">'),
        ('<img src="a.jpg" width="auto">', '<img height="600" src="a.jpg" width="800">'),
    ],
)
def test_an_image_keeps_the_shape_of_its_file(image: str, fixed: str) -> None:
    assert mended(DimensionsMissing, f"<p>Text</p>{image}") == f"<p>Text</p>{fixed}"


@pytest.mark.parametrize(
    "html",
    [
        '<img src="a.jpg" style="width: 100%">',
        '<img src="a.jpg" width="100%">',
        '<img src="b.jpg">',
        '<picture><source srcset="b.jpg"><img src="a.jpg"></picture>',
        '<base href="/images/"><img src="a.jpg">',
    ],
)
def test_an_image_of_another_or_an_unknown_shape_is_left_alone(html: str) -> None:
    assert fixes(DimensionsMissing, f"<p>Text</p>{html}") == []


@pytest.mark.parametrize(
    ("figure", "alt"),
    [
        ("<img src=a.jpg><figcaption>A saw & a “ladder” of wood", "A saw &amp; a “ladder” of wood"),
        ("<img src=a.jpg><figcaption>تقليم شجرة التفاح شتاء", "تقليم شجرة التفاح شتاء"),
        ("<img src=a.jpg><img src=b.jpg><figcaption>A saw and a ladder", None),
        ("<img src=a.jpg><figcaption>Photo: Reuters", None),
        ("<img src=a.jpg>", None),
    ],
)  # fmt: skip
def test_a_caption_describes_the_only_image_of_its_figure(figure: str, alt: str | None) -> None:
    html = f"<p>Text</p><figure>{figure}</figure>"
    new = html.replace("<img", f'<img alt="{alt}"') if alt else html
    assert mended(AltMissing, html) == new


def test_a_canonical_is_made_whole_only_where_the_address_was_given() -> None:
    html = '<meta property="og:url" content="https://example.com/a"><link rel=canonical href=/a>'
    assert fixes(CanonicalInvalid, html) == []
    assert mended(CanonicalInvalid, html, url="https://example.com/b").endswith(
        '<link rel=canonical href="https://example.com/a">'
    )


@pytest.mark.parametrize("host", ["www.example.com/a", "example.com/a"])
def test_a_canonical_that_begins_with_the_host_lacks_only_the_scheme(host: str) -> None:
    html = f'<link rel="canonical" href="{host}">'
    fixed = mended(CanonicalInvalid, html, url="https://example.com/b")
    assert fixed == f'<link rel="canonical" href="https://{host}">'


def test_only_descriptions_that_say_the_same_and_no_more_are_removed() -> None:
    first = '<meta name="description" content="How to cut.">'
    copy = '<meta class="seo" name=description content="How  to cut.">'
    shared = '<meta name="description" property="og:description" content="How to cut.">'
    other = '<meta name="description" content="Another.">'
    assert mended(DescriptionMultiple, first + copy + shared + other) == first + shared + other
    assert fixes(DescriptionMultiple, first + other) == []


def test_copies_of_the_title_go_with_their_lines_and_others_stay() -> None:
    html = "<head>\n  <title>A</title>\n  <title>A</title>\n  <title>B</title>\n</head>"
    assert mended(TitleMultiple, html) == html.replace("  <title>A</title>\n", "", 1)


def test_a_description_is_written_with_its_quotes_escaped() -> None:
    html = '<head></head><p>Say "apple" & don\'t say more than that.</p>'
    assert 'content="Say &quot;apple&quot; &amp; don\'t say more than that."' in mended(
        DescriptionMissing, html
    )


def test_without_sentences_no_description_is_offered() -> None:
    assert fixes(DescriptionMissing, "<head></head><h1>Apple trees</h1>") == []


def test_open_graph_tells_only_what_the_page_tells_elsewhere() -> None:
    fixed = mended(OpenGraphMissing, "<head><title>A &amp; B</title></head><p>Text</p>")
    assert '<meta property="og:title" content="A &amp; B">' in fixed
    assert "og:url" not in fixed
    product = (
        '<script type="application/ld+json">'
        '{"@context": "https://schema.org", "@type": "Product", "name": "Saw"}</script>'
    )
    assert "og:type" not in mended(OpenGraphMissing, f"<head><title>A</title>{product}</head>")
    assert 'content="website"' in mended(
        OpenGraphMissing, "<head><title>A</title></head>", url="https://example.com/"
    )


@pytest.mark.parametrize("rule", [AltMissing, DescriptionMissing, OpenGraphMissing])
def test_what_needs_a_reader_is_unsafe(rule: type[Rule]) -> None:
    html = (
        "<head><title>A saw</title></head><p>A saw is a tool of iron.</p><figure>"
        '<img src="a.jpg"><figcaption>A saw and a ladder</figcaption></figure>'
    )
    assert [fix.safety for fix in fixes(rule, html)] == [Safety.UNSAFE]
