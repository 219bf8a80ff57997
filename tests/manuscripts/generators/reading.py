"""What is read of a page written for a generator."""

from seoaudit import Document, audit
from seoaudit.document.markup import Markup
from seoaudit.page.page import Page

# What a false reading of a generator's syntax would set off.
JUDGED = (
    "links/broken-fragment", "content/placeholder-text", "head/title-missing", "headings/too-long",
)  # fmt: skip


def text_of(markdown: str, name: str = "page.md") -> str:
    """Return the text of the article, one block a line."""
    return Page(Document(markdown, source=name, markup=markup_of(name))).text.text


def false_alarms(markdown: str, name: str = "page.md") -> list[tuple[str, object]]:
    """Return the findings of the rules that a false reading sets off."""
    report = audit(Document(markdown, source=name, markup=markup_of(name)))
    assert not [rule for rule in report.rules if rule.status == "error"]
    return [(f.rule, dict(f.params)) for f in report.findings if f.rule in JUDGED]


def markup_of(name: str) -> Markup:
    return "mdx" if name.endswith(".mdx") else "markdown"


def manuscript(markdown: str, name: str = "page.md") -> Page:
    """Return the page that a manuscript makes."""
    return Page(Document(markdown, source=name, markup=markup_of(name)))
