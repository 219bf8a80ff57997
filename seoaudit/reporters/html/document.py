"""The HTML document around the report, which loads nothing and runs only its own script."""

from base64 import b64encode
from functools import cache
from hashlib import sha256
from importlib.resources import files

from seoaudit.reporters.html import badge
from seoaudit.reporters.html.frame import Frame
from seoaudit.reporters.html.markup import Markup, element
from seoaudit.version import __version__


def opening(title: str, frame: Frame) -> Markup:
    """Return everything before the report."""
    head = element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", http_equiv="Content-Security-Policy", content=_policy()),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("meta", name="color-scheme", content="light dark"),
        element("meta", name="robots", content="noindex"),
        element("meta", name="referrer", content="no-referrer"),
        element("meta", name="generator", content=f"seoaudit {__version__}"),
        element("title", title),
        element("link", rel="icon", href="data:,"),
        element("style", Markup(_palette() + _file("report.css"))),
    )
    skip = element("a", frame.words.phrase("html_skip"), href="#report", class_="skip")
    start = f'<!doctype html>\n<html lang="{frame.words.language}" dir="{frame.direction}">'
    return Markup(f'{start}{head}<body>{skip}<main id="report">')


def closing(profile: str, frame: Frame) -> Markup:
    """Return everything after the report."""
    made = frame.words.phrase("html_made", version=__version__, profile=profile)
    script = element("script", Markup(_file("report.js")))
    return Markup(f"</main>{element('footer', made)}{script}</body></html>\n")


@cache
def _file(name: str) -> str:
    return files(__package__ or "").joinpath(name).read_text("utf-8")


def _policy() -> str:
    """Return a policy under which nothing is loaded and no script quoted from a page runs."""
    digest = b64encode(sha256(_file("report.js").encode()).digest()).decode()
    return (
        f"default-src 'none'; script-src 'sha256-{digest}'; style-src 'unsafe-inline'; "
        "img-src data:; base-uri 'none'; form-action 'none'"
    )


@cache
def _palette() -> str:
    """Return the colors of the badge as custom properties."""
    light, dark = _properties(badge.COLORS["light"]), _properties(badge.COLORS["dark"])
    return f":root{{{light}}}@media (prefers-color-scheme:dark){{:root{{{dark}}}}}\n"


def _properties(colors: badge.Colors) -> str:
    named = [("ink", colors.ink), ("paper", colors.ground), ("track", colors.track)]
    return "".join(f"--{name}:{color};" for name, color in (*named, *colors.bands.items()))
