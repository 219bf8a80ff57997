import pytest

from seoaudit.testing import applies, keys, page
from seoaudit_rules.images.graphic_name_missing import GraphicNameMissing

TEXT = "<p>Prune the old apple tree in winter.</p>"


@pytest.mark.parametrize(
    "graphic",
    [
        "<svg role=img><title>Yield</title><g/></svg>",
        "<svg role=img aria-label=Yield><g/></svg>",
        "<svg role=img title=Yield><g/></svg>",
        "<svg><circle role=graphics-symbol aria-label=Tree /></svg>",
        "<div role=img aria-label=Tree>🌳</div>",
        "<object data=a.mp4 title=Grafting></object>",
        "<object data=a.html><img src=a.png alt=Grafting></object>",
    ],
)
def test_a_named_graphic_passes(graphic: str) -> None:
    assert keys(GraphicNameMissing, page(TEXT + graphic, content="body")) == []


@pytest.mark.parametrize(
    ("graphic", "key"),
    [
        ("<svg role=img><g/></svg>", "drawing"),
        ("<svg role=img><title> </title><g/></svg>", "drawing"),
        ("<svg role=img><g><title>Not its own</title></g></svg>", "drawing"),
        ("<svg role=graphics-document><text>Yield</text></svg>", "drawing"),
        ("<div role=img>🌳</div>", "drawing"),
        ("<object data=a.png><img src=a.png alt=Grafting></object>", "embedded"),
        ("<object data=a.mp3>An old player.</object>", "embedded"),
        ("<object data=a.mp3 role=none tabindex=0></object>", "embedded"),
    ],
)
def test_a_nameless_graphic_is_told(graphic: str, key: str) -> None:
    assert keys(GraphicNameMissing, page(TEXT + graphic, content="body")) == [key]


@pytest.mark.parametrize(
    "other",
    [
        "<svg><g/></svg>",
        "<svg role=img aria-hidden=true><g/></svg>",
        "<img role=img>",
        "<object></object>",
        "<object data=a.png role=none></object>",
        "<i role=presentation></i>",
    ],
)
def test_what_claims_to_be_no_graphic_is_not_judged(other: str) -> None:
    assert not applies(GraphicNameMissing, page(TEXT + other, content="body"))


@pytest.mark.parametrize("size", ['style="width:1px;height:1px"', 'width="1" height="1"'])
def test_what_is_too_small_to_see_needs_no_name(size: str) -> None:
    html = f'<p>Prune.</p><object data="timer.swf" {size}></object>'
    assert not applies(GraphicNameMissing, page(html))
    assert applies(GraphicNameMissing, page(html.replace("1", "400")))
