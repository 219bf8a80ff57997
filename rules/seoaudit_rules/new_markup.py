"""Edits that add attributes to a tag or tags to the head, and that remove duplicates."""

from collections.abc import Sequence

from seoaudit import Edit, Page
from seoaudit.facts import Element, Span

VOID = ("meta", "link", "base")


def attribute(name: str, value: str) -> str:
    """The source of an attribute, with its value in double quotes."""
    # As `html.escape` does, without the 2,000 names that come with it.
    for sign, reference in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;")):
        value = value.replace(sign, reference)
    return f'{name}="{value}"'


def with_attributes(element: Element, **values: str) -> tuple[Edit, ...]:
    """Set attributes in the start tag; () if the source has no such tag.

    The parser turns an <image> into an <img>: a tag that is spelled differently is left alone.
    """
    after_name = element.start + 1 + len(element.tag)
    if element.tree.source[element.start : after_name].lower() != f"<{element.tag}":
        return ()
    markup = {name: attribute(name, value) for name, value in values.items()}
    places = {name: element.attribute_span(name) for name in values}
    replaced = [Edit(*place, markup[name]) for name, place in places.items() if place]
    new = "".join(f" {markup[name]}" for name, place in places.items() if place is None)
    return (*replaced, Edit(after_name, after_name, new)) if new else tuple(replaced)


def added_to_head(page: Page, tags: Sequence[str]) -> tuple[Edit, ...]:
    """Add the tags at the end of the head, where they do not push other declarations down.

    Each gets its own line if the end tag of the head has one; () if the source does not show where
    the head ends.
    """
    head, source = page.tree.head, page.source
    last = next((child for child in reversed(head.children) if isinstance(child, Element)), None)
    if not tags or (last is not None and last.tag not in VOID and last.end_tag is None):
        return ()
    if not (head.has_start_tag or last is not None or page.tree.root.has_start_tag):
        return ()
    end = head.inner.end
    at = head.end + len(source[head.end : end].rstrip())
    line = source.rfind("\n", 0, at) + 1
    before = source[line:at]
    indent = before[: len(before) - len(before.lstrip())]
    after = source[at : len(source) - len(source[at:].lstrip())]
    line_end = "\r\n" if "\r\n" in after else "\n" if "\n" in after else ""
    lead = line_end and line_end + indent
    return (Edit(at, at, "".join(lead + tag for tag in tags)),)


def removed(page: Page, place: Span) -> Edit:
    """Remove the place, with its line if nothing else is on it."""
    source = page.source
    line = source.rfind("\n", 0, place.start) + 1
    end = source.find("\n", place.end) + 1
    if end and not source[line : place.start].strip() and not source[place.end : end].strip():
        return Edit(line, end, "")
    return Edit(place.start, place.end, "")
