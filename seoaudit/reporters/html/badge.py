"""The score as an SVG: a circle or a square, for light and dark pages."""

from html import escape
from math import pi
from typing import Literal

from seoaudit.named_tuple import NamedTuple
from seoaudit.report.band import ScoreBand, band
from seoaudit.rule.messages import Words

Shape = Literal["circle", "square"]
Theme = Literal["light", "dark"]
SHAPES: tuple[Shape, ...] = ("circle", "square")
THEMES: tuple[Theme, ...] = ("light", "dark")

FONT = "system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'Noto Sans Arabic', Tahoma, sans-serif"
RADIUS = 42
# The color names of shields.io.
NAMED: dict[ScoreBand, str] = {"bad": "red", "ok": "orange", "good": "brightgreen"}


class Colors(NamedTuple):
    """Text and background color and the color of each band, with enough contrast to be readable.

    The text has at least 7 : 1 on the background, as
    https://www.w3.org/TR/WCAG22/#contrast-enhanced requires; the color of the band at least 3 : 1,
    as for graphical objects.
    """

    ink: str
    ground: str
    track: str
    bands: dict[ScoreBand, str]


COLORS: dict[Theme, Colors] = {
    "light": Colors(
        "#1f2328", "#ffffff", "#e4e7eb", {"bad": "#c62828", "ok": "#b26a00", "good": "#2e7d32"}
    ),
    "dark": Colors(
        "#f0f3f6", "#161b22", "#30363d", {"bad": "#ff7b72", "ok": "#f2b04a", "good": "#56d364"}
    ),
}


class Label(NamedTuple):
    """The label below the score, and its language."""

    text: str
    language: str
    direction: Literal["ltr", "rtl"]


def svg(
    score: int,
    label: Label,
    *,
    shape: Shape = "circle",
    colors: Colors = COLORS["light"],
    inline: bool = False,
) -> str:
    """Return an SVG image; `inline` omits the namespace, which HTML does not need.

    With `inline`, colors may be any CSS color, such as var(--ink).
    """
    tint = colors.bands[band(score)]
    height, label_y = (124, 115) if shape == "circle" else (92, 76)
    namespace = "" if inline else ' xmlns="http://www.w3.org/2000/svg"'
    name = escape(Words(label.language).labelled(label.text, f"{score} / 100"))
    drawn = _circle(score, colors, tint) if shape == "circle" else _square(score, colors, tint)
    return (
        f'<svg{namespace} width="120" height="{height}" viewBox="0 0 120 {height}" role="img"'
        f' lang="{escape(label.language)}" aria-label="{name}" font-family="{FONT}"'
        f' text-anchor="middle">{drawn}'
        f'<text x="60" y="{label_y}" font-size="12" fill="{colors.ink}"'
        f' direction="{label.direction}">{escape(label.text)}</text></svg>\n'
    )


def _circle(score: int, colors: Colors, tint: str) -> str:
    around = 2 * pi * RADIUS
    ring = f'cx="60" cy="52" r="{RADIUS}" stroke-width="8"'
    return (
        f'<circle {ring} fill="{colors.ground}" stroke="{colors.track}"/>'
        f'<circle {ring} fill="none" stroke="{tint}" transform="rotate(-90 60 52)"'
        f' stroke-dasharray="{around * score / 100:.2f} {around:.2f}"/>'
        f"{_number(score, colors.ink, 56, below=True)}"
    )


def _square(score: int, colors: Colors, tint: str) -> str:
    return (
        f'<rect x="2" y="2" width="116" height="88" rx="12" fill="{colors.ground}"'
        f' stroke="{tint}" stroke-width="4"/>{_number(score, colors.ink, 48)}'
    )


def _number(score: int, ink: str, y: int, *, below: bool = False) -> str:
    """Return the score out of 100, beside or below, left to right in every language."""
    # The space before the stroke counts when the line is centred: half of it is taken back.
    place = ' x="58.4" dy="15"' if below else ""
    return (
        f'<text x="60" y="{y}" font-size="30" font-weight="700" fill="{ink}" direction="ltr">'
        f'{score}<tspan{place} font-size="12" font-weight="400"> / 100</tspan></text>'
    )


def endpoint(score: int, label: Label) -> dict[str, str | int]:
    """Return the data of a badge for https://shields.io/badges/endpoint-badge."""
    color = NAMED[band(score)]
    return {"schemaVersion": 1, "label": label.text, "message": f"{score} / 100", "color": color}
