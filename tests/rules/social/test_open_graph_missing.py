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
