"""What edits may touch: text and nothing else, and never the code of a template."""

from __future__ import annotations

from seoaudit.page.page import Page
from seoaudit.page.template_code import has_expression, is_repeated
from seoaudit.page.tree.position import Located
from seoaudit.rule.finding import Edit, Fix


def spares_templates(page: Page, fix: Fix) -> bool:
    """Whether no edit of the source touches a template expression, a loop or a branch.

    Nor a tag with an expression in it, which may write the very attribute; and no edit may copy an
    expression to another place.
    """
    code = page.template_code
    has_code = bool(code.expressions)
    return not any(
        (has_code and (code.touches(edit.start, edit.end) or has_expression(edit.text)))
        or (page.manuscript is None and _is_in_code(page, edit))
        for edit in fix.edits
    )


def _is_in_code(page: Page, edit: Edit) -> bool:
    """Whether the edit is in a start tag with template code, or in an element that is repeated."""
    element = page.tree.at(edit.start)
    tag = element.start_tag
    if tag.start < edit.start < tag.end and page.template_code.touches(tag.start, tag.end):
        return True
    return element.is_within(is_repeated)


def text_edit(page: Page, place: Located, text: str) -> Edit | None:
    """Return the edit that writes `text` at a place; None unless the place is text alone.

    The markup stays as it is: tags, comments, attributes and scripts are no text, and "<" and "&"
    in `text` are written as character references.
    """
    if not page.is_text(place):
        return None
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return Edit(place.start, place.end, escaped)
