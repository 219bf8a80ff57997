"""Writing HTML safely: whatever is not Markup is made inert and escaped."""

from collections.abc import Iterable
from html import escape

from seoaudit.inert import inert_output, inert_text

VOID = frozenset(("input", "link", "meta"))


class Markup(str):
    """HTML that may be inserted into a page as it is."""

    __slots__ = ()


def element(tag: str, *children: str | None, **attributes: str | int | bool | None) -> Markup:
    """Return an element with its children, without those that are None.

    An attribute that is None or False is omitted, one that is True has no value; `class_` stands
    for class and `aria_label` for aria-label.
    """
    opened = f"<{tag}{''.join(map(_attribute, attributes.items()))}>" if attributes else f"<{tag}>"
    if tag in VOID:
        return Markup(opened)
    inside = "".join(text(child) for child in children if child is not None)
    return Markup(f"{opened}{inside}</{tag}>")


def _attribute(given: tuple[str, str | int | bool | None]) -> str:
    name, value = given
    if value is None or value is False:
        return ""
    written = name.rstrip("_").replace("_", "-")
    return f" {written}" if value is True else f' {written}="{escape(inert_text(str(value)))}"'


def text(content: str) -> Markup:
    """Return `content` as HTML."""
    if isinstance(content, Markup):
        return content
    shown = inert_output(content) if "\n" in content else inert_text(content)
    return Markup(escape(shown, quote=False))


def join(parts: Iterable[str | None], between: str = "") -> Markup:
    """Join all parts, without those that are None."""
    return Markup(text(between).join(text(part) for part in parts if part is not None))


def left_to_right(written: str, tag: str = "span", class_: str | None = None) -> Markup:
    """Return code, a URL or a number, which is written from left to right in every language."""
    return element(tag, written, dir="ltr", class_=class_)


def bdi(written: str, class_: str | None = None) -> Markup:
    """Return text from the page, whose first letter decides its direction."""
    return element("bdi", written, class_=class_)
