"""The text that screen readers and search engines read for a link, a heading or an image.

The part of the W3C's "Accessible Name and Description Computation" that static HTML allows:
https://www.w3.org/TR/accname-1.2/, and for images https://www.w3.org/TR/html-aam-1.0/
"""

from collections.abc import Collection, Iterator

from seoaudit.page.tree import html_elements
from seoaudit.page.tree.tree import Element
from seoaudit.text.segments.normalise import fold_spaces

UNREAD = frozenset(("script", "style", "template", "noscript", "head", "object", "iframe"))
PICTURES = frozenset(("img", "area", "input"))
# Elements whose text is separate from the text before them.
APART = frozenset(
    "address article aside blockquote br dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 "
    "header hr li main nav ol p pre section table td th tr ul".split()
)


# States and properties that every element may have: with one of them, a role of none is void.
# aria-hidden is left out, since a hidden element has no name at all.
GLOBAL_ATTRIBUTES = frozenset(
    f"aria-{name}"
    for name in (
        "atomic braillelabel brailleroledescription busy controls current describedby description "
        "details disabled dropeffect errormessage flowto grabbed haspopup invalid keyshortcuts "
        "label labelledby live owns relevant roledescription"
    ).split()
)


def accessible_name(element: Element, left_out: Collection[Element] = ()) -> str:
    """Return the accessible name of an element, without what its elements `left_out` say.

    That is aria-labelledby, else aria-label, else the text with the alt texts of images, else the
    title.
    """
    if named := label(element) or _own_name(element, left_out):
        return named
    return "" if element.tag in PICTURES else fold_spaces(element.get("title"))


def label(element: Element, *, is_label: bool = False) -> str:
    """Return the name from ARIA attributes; "" if they give none.

    What is the label of another element is not asked for its own, so that no two that name each
    other are read without end: https://www.w3.org/TR/accname-1.2/#comp_labelledby
    """
    names = () if is_label else element.get("aria-labelledby").split()
    if names:
        labels = [element.tree.ids[name] for name in names if name in element.tree.ids]
        spoken = " ".join(
            fold_spaces(label.get("aria-label")) or _own_name(label, is_label=True)
            for label in labels
        )
        if spoken.strip():
            return fold_spaces(spoken)
    return fold_spaces(element.get("aria-label"))


def is_hidden(element: Element) -> bool:
    """Whether the element's own attributes hide it from assistive technology."""
    has_mark = element.index in element.tree.numbers("[aria-hidden]")
    if has_mark and element.get("aria-hidden").lower() == "true":
        return True
    return html_elements.is_hidden(element)


def is_presentational(element: Element) -> bool:
    """Whether the role attribute declares that the element has no meaning of its own.

    On an element that the keyboard reaches, or with an ARIA attribute that any element may have,
    the role is void: https://www.w3.org/TR/wai-aria-1.2/#conflict_resolution_presentation_none
    """
    if element.get("role").lower().split()[:1] not in (["presentation"], ["none"]):
        return False
    return not element.has("tabindex") and GLOBAL_ATTRIBUTES.isdisjoint(element.attributes)


def _own_name(
    element: Element, left_out: Collection[Element] = (), *, is_label: bool = False
) -> str:
    """Return the name without ARIA attributes: a picture's alternative text, else the contents."""
    alternative = _alternative(element)
    if alternative is None:
        return fold_spaces("".join(_contents(element, left_out, is_label=is_label)))
    return fold_spaces(alternative)


def _alternative(element: Element) -> str | None:
    """Return the alternative text of a picture; None if the element is not a picture."""
    if element.tag in PICTURES:
        silent = element.tag == "img" and is_presentational(element)
        return "" if silent else element.get("alt", element.get("title"))
    if element.tag == "svg":
        titles = (e.text for e in element.descendants if e.tag == "svg:title")
        return next(titles, "")
    return None


def _contents(element: Element, left_out: Collection[Element], *, is_label: bool) -> Iterator[str]:
    """Yield the texts inside in reading order, with the alt texts of images and titles of icons."""
    waiting = [iter(element.children)]
    while waiting:
        for child in waiting[-1]:
            if isinstance(child, str):
                yield child
                continue
            if child in left_out:
                continue
            if child.tag in APART:
                yield " "
            spoken = _spoken(child, is_label=is_label)
            if spoken is None:
                waiting.append(iter(child.children))
                break
            yield spoken
        else:
            waiting.pop()


def _spoken(element: Element, *, is_label: bool) -> str | None:
    """Return the text for an element as a whole; None if its contents are read instead."""
    if element.tag in UNREAD or is_hidden(element):
        return ""
    return label(element, is_label=is_label) or _alternative(element)
