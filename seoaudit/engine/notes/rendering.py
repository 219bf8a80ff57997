"""What the reader of a report must know of a page that a browser rendered."""

from collections.abc import Iterator

from seoaudit.page.page import Page
from seoaudit.page.rendering.by_script import links_by_script, words_by_script
from seoaudit.report.parts import Note


def rendering_notes(page: Page) -> Iterator[Note]:
    """Yield what only scripts bring, and what kept the browser from seeing all of it."""
    rendering, rendered = page.document.rendering, page.rendered
    if rendering is None:
        return
    if rendering.failure:
        yield Note(f"not_rendered_{rendering.failure}")
    if rendered:
        words, links = words_by_script(page, rendered), len(links_by_script(page, rendered))
        if words.by_script or links:
            counts = {"words": words.by_script, "all": words.all, "links": links}
            yield Note("rendered", counts)
        else:
            yield Note("rendered_same")
        if not rendering.is_settled:
            yield Note("rendered_unsettled")
        if rendering.unanswered:
            yield Note("rendered_unanswered", {"count": rendering.unanswered})
    if rendering.errors:
        yield Note("script_failed", {"error": rendering.errors[0]})
