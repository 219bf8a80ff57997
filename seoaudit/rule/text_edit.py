"""Edits that change text and nothing else."""

from seoaudit.page.page import Page
from seoaudit.page.tree.position import Located
from seoaudit.rule.rule import Edit


def text_edit(page: Page, place: Located, text: str) -> Edit | None:
    """Return the edit that writes `text` at a place; None unless the place is text alone.

    The markup stays as it is: tags, comments, attributes and scripts are no text, and "<" and "&"
    in `text` are written as character references.
    """
    if not page.is_text(place):
        return None
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return Edit(place.start, place.end, escaped)
