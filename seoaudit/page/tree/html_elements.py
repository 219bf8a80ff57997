"""Which elements begin a block of text, and which have no readable text."""

from seoaudit.page.tree.tree import Element

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


# A selector for all elements that `is_hidden` may be true of.
MAY_HIDE = "[hidden], [style]"


def is_hidden(element: Element) -> bool:
    """Whether the element's own attributes hide it."""
    if element.has("hidden"):
        return True
    style = element.get("style")
    if not style:
        return False
    plain = style.replace(" ", "").lower()
    return "display:none" in plain or "visibility:hidden" in plain
