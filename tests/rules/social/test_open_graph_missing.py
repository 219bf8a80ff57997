import pytest

from seoaudit.testing import findings
from seoaudit_rules.social.open_graph_missing import OpenGraphMissing


def missing(html: str) -> tuple[str, float] | None:
    found = findings(OpenGraphMissing, html)
    return (str(found[0].params["names"]), round(found[0].cost, 2)) if found else None


@pytest.mark.parametrize(
    ("html", "told"),
    [
        ("", ("og:title, og:type, og:url", 1.0)),
        ('<meta property="og:title" content="نعناع">', ("og:type, og:url", 0.67)),
        (
            '<meta name="OG:Title" content="x"><meta property="og:type" content="article">',
            ("og:url", 0.33),
        ),
        (
            '<meta name=og:title content=" "><meta name=og:type content=article>',
            ("og:title, og:url", 0.67),
        ),
    ],
)
def test_each_missing_or_empty_tag_is_named_and_costs_its_share(
    html: str, told: tuple[str, float]
) -> None:
    assert missing(html) == told


def test_the_picture_is_left_to_its_own_rule() -> None:
    names = ("og:title", "og:type", "og:url")
    html = "".join(f'<meta property="{name}" content="x">' for name in names)
    assert missing(html) is None


@pytest.mark.parametrize(
    ("title", "headline", "shared"),
    [
        ("Sourdough starter - the slow way", "Sourdough starter - the slow way", None),
        ("Sourdough starter - the slow way", "Keep it alive", None),
        ("Sourdough starter – The Slow Way", "The slow way to a starter", None),
        ("الخميرة - الطريقة البطيئة", "الخميرة - الطريقة البطيئة", None),
        ("Sourdough starter | Green Fingers", "Sourdough starter", "Sourdough starter"),
        ("Sourdough starter - Green Fingers", "A starter", "Sourdough starter"),
        (
            "Starter - the slow way | Green Fingers",
            "Starter - the slow way",
            "Starter - the slow way",
        ),
    ],
)
def test_only_the_name_of_the_site_is_left_out(
    title: str, headline: str, shared: str | None
) -> None:
    html = f"<head><title>{title}</title></head><body><article><h1>{headline}</h1><p>Text.</p>"
    [finding] = findings(OpenGraphMissing, html)
    assert finding.fix
    written = "".join(edit.text for edit in finding.fix.edits)
    assert f'<meta property="og:title" content="{shared or title}">' in written


def test_the_fix_names_what_it_writes() -> None:
    html = "<head><title>Starter</title></head><body><article><h1>Starter</h1><p>Text.</p>"
    [finding] = findings(OpenGraphMissing, html)
    assert finding.params["names"] == "og:title, og:type, og:url"
    assert finding.params["written"] == "og:title, og:type"


def test_a_title_that_swallows_the_page_is_not_copied() -> None:
    swallowed = f"<head><title>Pears<p>{400 * 'A pear by the wall. '}"
    [finding] = findings(OpenGraphMissing, swallowed)
    assert "og:title" not in str(finding.params["written"])
