"""Output formats: one module or folder each, found through entry points.

Imports `document`, `engine`, `page`, `report`, `rule`, `runs`, `site` and `text`. The entry points
are in the group `seoaudit.reporters`. A reporter is a module with `render(run, style) ->
Iterator[str]`: pieces of the report, each as soon as it is there; the run may still be under way.
A module with `NEEDS_ARTICLE = True` gets reports that carry the text of their articles.
"""

from typing import TYPE_CHECKING

from seoaudit.lazy_imports import published

if TYPE_CHECKING:
    from seoaudit.reporters.registry import Render, formats, load_reporter, needs_article
    from seoaudit.reporters.style import Style
    from seoaudit.runs.run import Run

__all__ = ["Render", "Run", "Style", "formats", "load_reporter", "needs_article"]

__getattr__, __dir__ = published(
    __name__,
    {
        "Render": "seoaudit.reporters.registry",
        "Run": "seoaudit.runs.run",
        "Style": "seoaudit.reporters.style",
        "formats": "seoaudit.reporters.registry",
        "load_reporter": "seoaudit.reporters.registry",
        "needs_article": "seoaudit.reporters.registry",
    },
)
