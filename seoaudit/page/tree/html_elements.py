"""Which elements begin a block of text, and which have no readable text."""

import re

from seoaudit.late_pattern import late_pattern
from seoaudit.page.tree.element import Element

HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
CAPTIONS = frozenset(("figcaption", "caption"))
KINDS = HEADINGS | CAPTIONS | frozenset(("p", "li", "blockquote", "pre", "td", "th", "dt", "dd"))
# Elements that start on a new line.
BLOCK_TAGS = KINDS | frozenset(
    "address article aside body center details dialog dir div dl fieldset figure footer form "
    "header hgroup hr html legend main menu nav ol optgroup option search section summary table "
    "tbody tfoot thead tr ul".split()
)

# Elements whose text readers do not read: code, controls, reading aids, other documents.
UNREAD = frozenset(
    "applet audio button canvas datalist frameset head iframe input math noembed noframes noscript "
    "object progress rp rt script select style svg template textarea title video".split()
)

# Elements inside a text that part it, or that readers may not read.
PARTING = BLOCK_TAGS | UNREAD | {"br"}

# A selector for all elements that `is_hidden` may be true of.
MAY_HIDE = "[hidden], [style*=display i], [style*=visibility i], [popover], dialog"

# Class names of a part of an article that a script shows to those who have paid for it.
_FOR_SUBSCRIBERS = late_pattern(
    r"(?:^|[\s_-])(?:subscribers?|members?|premium|paid|paywalled)[_-]?(?:only|content|text|body)"
    r"(?=$|[\s_-])",
    re.IGNORECASE,
)


def is_hidden(element: Element) -> bool:
    """Whether the element's own tag or attributes hide it, until a script or a button shows it.

    What is hidden from readers without a subscription is not: to others, it is the article.
    https://html.spec.whatwg.org/multipage/rendering.html#hidden-elements
    """
    if element.index not in element.tree.numbers(MAY_HIDE):
        return False  # spares nearly every element the rest
    if element.has("popover") or (element.tag == "dialog" and not element.has("open")):
        return True
    return _is_out_of_sight(element) and not is_for_subscribers(element)


def is_for_subscribers(element: Element) -> bool:
    """Whether the class of an element says that only subscribers read what is in it."""
    return bool(_FOR_SUBSCRIBERS.search(element.get("class")))


def is_withheld(element: Element) -> bool:
    """Whether an element is hidden until a script shows it to subscribers."""
    return is_for_subscribers(element) and _is_out_of_sight(element)


def _is_out_of_sight(element: Element) -> bool:
    if element.has("hidden"):
        return True
    style = element.get("style")
    if not style:
        return False
    plain = style.replace(" ", "").lower()
    return "display:none" in plain or "visibility:hidden" in plain


def is_read(element: Element) -> bool:
    """Whether readers read the text in the element: not in code, controls or other documents.

    A button that is the whole of a heading, as in an accordion, is read as the heading.
    """
    return element.tag not in UNREAD or (element.tag == "button" and _is_title(element))


def _is_title(button: Element) -> bool:
    for around in button.ancestors:
        if around.tag in HEADINGS or around.tag == "summary" or around.get("role") == "heading":
            return True
        if around.tag in BLOCK_TAGS:
            break
    return any(inside.tag in HEADINGS for inside in button.descendants)
