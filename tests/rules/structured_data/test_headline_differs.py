import json

import pytest

from seoaudit.testing import applies, findings, keys
from seoaudit_rules.structured_data.headline_differs import HeadlineDiffers


def html(headline: str, shown: str, title: str = "") -> str:
    item = {"@context": "https://schema.org", "@type": "Article", "headline": headline}
    data = json.dumps(item, ensure_ascii=False)
    return (
        f'<title>{title}</title><script type="application/ld+json">{data}</script>'
        f"<article><h1>{shown}</h1><p>Prune in late winter, on a dry day.</p></article>"
    )


@pytest.mark.parametrize(
    ("headline", "shown"),
    [
        ("Pruning apple trees", "Pruning apple trees"),
        ("PRUNING  “apple” trees.", "Pruning apple trees"),
        ("Pruning apple tre…", "Pruning apple trees"),
        ("Apple trees: pruning them", "Pruning apple trees"),
        ("Pruning apple trees", "Pruning apple trees: the whole year in twelve steps"),
        ("Prune &amp; graft", "Prune &amp; graft"),
        ("It&amp;#8217;s pruning time", "It’s pruning time"),
        ("تَقليم أشجار التّفاح", "تقليم اشجار التفاح"),
        ("剪枝苹果树", "苹果树剪枝"),
    ],
)
def test_one_headline_written_in_two_ways_is_the_same(headline: str, shown: str) -> None:
    assert keys(HeadlineDiffers, html(headline, shown)) == []


def test_the_title_of_the_page_may_be_the_headline() -> None:
    title = "Ten herbs for a balcony | Green Fingers"
    assert keys(HeadlineDiffers, html("Ten herbs for a balcony", "Herbs, ten", title)) == []


def test_another_headline_is_told_where_it_stands() -> None:
    judged = html("عشرة أعشاب للشرفة", "تقليم أشجار التفاح")
    [finding] = findings(HeadlineDiffers, judged)
    assert judged[finding.start : finding.end] == '"عشرة أعشاب للشرفة"'
    assert finding.params == {"headline": "عشرة أعشاب للشرفة", "shown": "تقليم أشجار التفاح"}


def test_how_much_must_be_shared_can_be_set() -> None:
    judged = html("Pruning young pear bushes", "Pruning old apple trees")
    assert keys(HeadlineDiffers, judged, min_shared=0.25) == []
    assert keys(HeadlineDiffers, judged, min_shared=0.26) == ["differs"]


def test_without_a_headline_on_either_side_nothing_is_judged() -> None:
    assert not applies(HeadlineDiffers, "<h1>Mint</h1>")
    assert not applies(HeadlineDiffers, html("Mint", "").replace("<h1></h1>", ""))
