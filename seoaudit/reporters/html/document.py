"""The HTML document around the report, which loads nothing and runs only its own script.

A report in several files loads those beside it, and no others.
"""

from base64 import b64encode
from functools import cache
from hashlib import sha256
from importlib.resources import files

from seoaudit.named_tuple import NamedTuple
from seoaudit.reporters.html import badge
from seoaudit.reporters.html.frame import Frame
from seoaudit.reporters.html.markup import Markup, element, left_to_right
from seoaudit.version import __version__


class Assets(NamedTuple):
    """The style sheet and the script of a report; `has_files` if it has scripts beside it."""

    style: str
    script: str
    has_files: bool = False


def opening(title: str, frame: Frame, assets: Assets | None = None) -> Markup:
    """Return everything before the report."""
    assets = assets or page_assets()
    head = element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", http_equiv="Content-Security-Policy", content=_policy(assets)),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("meta", name="color-scheme", content="light dark"),
        element("meta", name="robots", content="noindex"),
        element("meta", name="referrer", content="no-referrer"),
        element("meta", name="generator", content=f"seoaudit {__version__}"),
        element("title", title),
        element("link", rel="icon", href="data:,"),
        element("style", Markup(_palette() + assets.style)),
    )
    skip = element("a", frame.words.phrase("html_skip"), href="#report", class_="skip")
    start = f'<!doctype html>\n<html lang="{frame.words.language}" dir="{frame.direction}">'
    return Markup(f'{start}{head}<body>{skip}<main id="report">')


def closing(profile: str | None, frame: Frame, assets: Assets | None = None) -> Markup:
    """Return everything after the report; `profile` is that of its rules, if it is of one."""
    made = (
        frame.words.phrase("html_made", version=__version__, profile=profile)
        if profile
        else left_to_right(f"seoaudit {__version__}")
    )
    script = element("script", Markup((assets or page_assets()).script))
    return Markup(f"</main>{element('footer', made)}{script}</body></html>\n")


@cache
def page_assets() -> Assets:
    """Return what reports of pages look like and do."""
    return Assets(asset("report.css"), asset("report.js"))


@cache
def asset(name: str, package: str = __package__ or "") -> str:
    """Return a style sheet or script that stands beside a package's modules."""
    return files(package).joinpath(name).read_text("utf-8")


def _policy(assets: Assets) -> str:
    """Return a policy under which nothing is loaded and no script quoted from a page runs."""
    digest = b64encode(sha256(assets.script.encode()).digest()).decode()
    beside = " 'self'" if assets.has_files else ""
    return (
        f"default-src 'none'; script-src 'sha256-{digest}'{beside}; style-src 'unsafe-inline'; "
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
