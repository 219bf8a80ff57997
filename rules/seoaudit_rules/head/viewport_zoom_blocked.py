from collections.abc import Iterator

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message
from seoaudit.facts import Meta, shorten

# Readers must be able to enlarge text to twice its size:
# https://www.w3.org/WAI/WCAG22/Understanding/resize-text
MIN_SCALE = 2


class ViewportZoomBlocked(Rule):
    """Let readers enlarge the page.

    ## Why it matters
    Readers with weak eyes spread two fingers to enlarge a page on their phone. A viewport tag that
    forbids it, or stops before twice the size, leaves them with letters they cannot read.

    ## How to fix it
    Remove `user-scalable` and `maximum-scale` from the viewport tag.

    ## References
    - https://www.w3.org/WAI/standards-guidelines/act/rules/b4f0c3/
    - https://www.w3.org/TR/WCAG22/#resize-text
    """

    id = "head/viewport-zoom-blocked"
    severity = Severity.WARNING
    basis = Basis.STANDARD
    weight = 0.5
    judges_template = True

    forbidden = message(
        "The viewport tag keeps readers from enlarging the page: “{setting}”.",
        advice="Remove “{setting}” from the viewport tag.",
        per="page",
    )
    limited = message(
        "The viewport tag keeps readers from enlarging the page to twice its size: “{setting}”.",
        advice="Remove “{setting}” from the viewport tag.",
        per="page",
    )

    examples = (
        good('<meta name="viewport" content="width=device-width, initial-scale=1">'),
        good('<meta name="viewport" content="width=device-width, maximum-scale=5">'),
        bad('<meta name="viewport" content="width=device-width, user-scalable=no">', "forbidden"),
        bad('<meta name="viewport" content="width=device-width, maximum-scale=1">', "limited"),
    )

    def applies(self, page: Page) -> bool:
        return bool(viewports(page))

    def check(self, page: Page) -> Iterator[Finding]:
        for viewport in viewports(page):
            said = list(settings(viewport.content))
            for name, setting, value in said:
                if name == "user-scalable" and not is_yes(value):
                    yield self.forbidden.at(viewport.value, setting=shorten(setting))
                    return
            for name, setting, value in said:
                if name == "maximum-scale" and 0 <= scale(value) < MIN_SCALE:
                    yield self.limited.at(viewport.value, setting=shorten(setting))
                    return


def viewports(page: Page) -> list[Meta]:
    """The viewport tags of the page."""
    return [meta for meta in page.head.named("viewport") if meta.attribute == "name"]


def settings(content: str) -> Iterator[tuple[str, str, str]]:
    """Each setting of a viewport tag: its name in lower case, as written, its value."""
    for setting in content.replace(";", ",").split(","):
        name, _, value = setting.partition("=")
        yield name.strip().lower(), setting.strip(), value.strip().lower()


def scale(value: str) -> float:
    """A scale as browsers read it: the number at its start, "yes" for 1, a width for 10.

    https://www.w3.org/TR/css-device-adapt-1/#maximum-scale
    """
    known = {"yes": 1.0, "device-width": 10.0, "device-height": 10.0}
    digits = next((value[:end] for end in range(len(value), 0, -1) if is_number(value[:end])), "")
    return known.get(value, float(digits or 0.1))


def is_number(text: str) -> bool:
    """Whether the text is a decimal number, such as "1.0" or "-1"."""
    return text.removeprefix("-").replace(".", "", 1).isdecimal() and text.isascii()


def is_yes(value: str) -> bool:
    """Whether user-scalable allows zooming: yes, a width, or a number of one or more."""
    return value in ("yes", "device-width", "device-height") or abs(scale(value)) >= 1
