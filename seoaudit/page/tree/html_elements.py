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
MAY_HIDE = "[hidden], [style], [popover], dialog"


def is_hidden(element: Element) -> bool:
    """Whether the element's own tag or attributes hide it, until a script or a button shows it.

    https://html.spec.whatwg.org/multipage/rendering.html#hidden-elements
    """
    if element.has("hidden") or element.has("popover"):
        return True
    if element.tag == "dialog" and not element.has("open"):
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
