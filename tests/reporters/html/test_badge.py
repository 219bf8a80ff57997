from xml.etree import ElementTree as ET

import pytest

from seoaudit.reporters.html.badge import COLORS, Label, Shape, Theme, endpoint, svg

ENGLISH = Label("SEO <score>", "en", "ltr")
ARABIC = Label("تقييم المحتوى", "ar", "rtl")
FRENCH = Label("Score SEO", "fr", "ltr")
SPACE = "{http://www.w3.org/2000/svg}"


def texts(drawn: str) -> list[str]:
    return ["".join(text.itertext()) for text in ET.fromstring(drawn).iter(f"{SPACE}text")]


@pytest.mark.parametrize("shape", ["circle", "square"])
@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("label", [ENGLISH, ARABIC])
def test_every_badge_is_xml_that_says_the_score_and_its_label(
    shape: Shape, theme: Theme, label: Label
) -> None:
    drawn = svg(70, label, shape=shape, colors=COLORS[theme])
    assert texts(drawn) == ["70 / 100", label.text]
    assert ET.fromstring(drawn).get("aria-label") == f"{label.text}: 70 / 100"


def test_the_label_runs_in_its_own_direction_and_the_score_from_left_to_right() -> None:
    drawn = ET.fromstring(svg(70, ARABIC))
    assert [text.get("direction") for text in drawn.iter(f"{SPACE}text")] == ["ltr", "rtl"]
    assert drawn.get("lang") == "ar"


def test_what_is_read_aloud_has_the_colon_of_the_language() -> None:
    assert ET.fromstring(svg(70, FRENCH)).get("aria-label") == "Score SEO\u00a0: 70 / 100"


def test_inside_a_page_no_namespace_is_needed() -> None:
    assert "xmlns" not in svg(70, ENGLISH, inline=True)


@pytest.mark.parametrize(("score", "share"), [(0, "0.00"), (50, "131.95"), (100, "263.89")])
def test_the_ring_is_as_long_as_the_score(score: int, share: str) -> None:
    assert f'stroke-dasharray="{share} 263.89"' in svg(score, ENGLISH)


@pytest.mark.parametrize(
    ("score", "color"),
    [(0, "red"), (50, "red"), (51, "orange"), (80, "orange"), (81, "brightgreen")],
)
def test_the_color_is_that_of_the_band(score: int, color: str) -> None:
    assert endpoint(score, ENGLISH) == {
        "schemaVersion": 1,
        "label": "SEO <score>",
        "message": f"{score} / 100",
        "color": color,
    }


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_ink_and_colors_can_be_told_from_the_ground(theme: Theme) -> None:
    colors = COLORS[theme]
    assert contrast(colors.ink, colors.ground) >= 7
    assert all(contrast(tint, colors.ground) >= 3 for tint in colors.bands.values())


def contrast(first: str, second: str) -> float:
    """https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio"""
    darker, lighter = sorted((luminance(first), luminance(second)))
    return (lighter + 0.05) / (darker + 0.05)


def luminance(color: str) -> float:
    parts = [int(color[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return sum(p * weight for p, weight in zip(linear, (0.2126, 0.7152, 0.0722), strict=True))
