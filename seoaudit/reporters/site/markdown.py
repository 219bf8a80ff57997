"""A site as a pull request comment: its pages, and which were audited if only a sample was."""

from collections.abc import Iterator

from seoaudit.reporters import markdown
from seoaudit.reporters.markdown.text import escape_markdown
from seoaudit.reporters.site.as_run import site_as_run
from seoaudit.reporters.site.summary import sampled, shares
from seoaudit.reporters.style import Style
from seoaudit.site.audited import AuditedSite


def render(site: AuditedSite, style: Style) -> Iterator[str]:
    """Yield the comment on the pages, then which of them were audited if not all."""
    yield from markdown.render(site_as_run(site), style)
    if site.report.sample is None:
        return
    words = style.words._replace(isolate=True)
    opening, closing = ('<div dir="rtl">\n\n', "</div>\n") if words.is_right_to_left else ("", "")
    yield f"\n{opening}{escape_markdown(' '.join(sampled(site, words)))}\n\n"
    yield from (f"- {escape_markdown(share)}\n" for share in shares(site, words))
    yield f"\n{closing}" if closing else ""
