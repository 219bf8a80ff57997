from collections.abc import Iterator, Sequence

from seoaudit import Basis, Finding, Fix, Page, Rule, Severity, bad, good, message
from seoaudit.facts import Canonical, shorten
from seoaudit.page.addresses import urls
from seoaudit_rules.whole_addresses import whole_address


class CanonicalInvalid(Rule):
    """Name one canonical address, whole and valid.

    ## Why it matters
    A canonical that search engines cannot use is ignored, and one that leads elsewhere takes the
    page out of the results. If several disagree, in the head or in the HTTP header, none counts.

    ## How to fix it
    Keep one canonical, with `https://` and the domain, without `#`, in the same language as the
    page.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls
    - https://developers.google.com/search/docs/specialty/international/localized-versions
    - https://www.rfc-editor.org/rfc/rfc6596
    """

    id = "head/canonical-invalid"
    severity = Severity.ERROR
    basis = Basis.DOCUMENTED
    weight = 1

    relative = message(
        'The canonical is not a whole address: "{address}".',
        advice="Write it with https:// and the domain.",
        fix="Write the whole address",
    )
    unusable = message(
        'The canonical is not the address of a page: "{address}".',
        advice="Write the full address of this page, from https:// on.",
    )
    fragment = message(
        'The canonical leads to a place inside a page: "{address}".',
        advice="Leave out the # and what follows it: search engines do not tell such addresses "
        "apart.",
        per="page",
    )
    conflicting = message(
        'The page names several canonical addresses: "{first}" and "{second}".',
        advice="Keep the right one, and remove the other from the head or the HTTP header.",
        per="page",
    )
    other_language = message(
        'The canonical leads to the page in another language: "{address}".',
        advice="Let each language version name itself as canonical.",
        per="page",
    )

    examples = (
        good('<head><link rel="canonical" href="https://example.com/apple-trees"></head>'),
        bad(
            '<head><link rel="canonical" href="/apple-trees"></head>',
            "relative",
            url="https://example.com/apple-trees",
            fixed='<head><link rel="canonical" href="https://example.com/apple-trees"></head>',
        ),
        bad('<head><link rel="canonical" href="https:// example.com/a"></head>', "unusable"),
        bad('<head><link rel="canonical" href="https://example.com/a#roots"></head>', "fragment"),
        bad(
            '<head><link rel="canonical" href="https://example.com/a"></head>',
            "conflicting",
            headers=(("Link", '<https://example.com/b>; rel="canonical"'),),
        ),
        bad(
            '<head><link rel="canonical" href="https://example.com/en/a">'
            '<link rel="alternate" hreflang="en" href="https://example.com/en/a">'
            '<link rel="alternate" hreflang="ar" href="https://example.com/ar/a"></head>',
            "other_language",
            url="https://example.com/ar/a",
        ),
    )

    def applies(self, page: Page) -> bool:
        return any(canonical.counts for canonical in page.canonicals)

    def check(self, page: Page) -> Iterator[Finding]:
        usable = []
        for canonical in page.canonicals:
            if canonical.counts:
                address = shorten(canonical.href)
                if not canonical.is_absolute:
                    yield self.relative.at(canonical, fix=whole(page, canonical), address=address)
                elif not urls.is_web(canonical.url):
                    yield self.unusable.at(canonical, address=address)
                else:
                    usable.append(canonical)
        yield from self._judge(usable, page)

    def _judge(self, canonicals: Sequence[Canonical], page: Page) -> Iterator[Finding]:
        """Canonicals that lead somewhere: to one page, and to the right one?"""
        if not canonicals:
            return
        first, *others = canonicals
        other = next((o for o in others if normal(o.url) != normal(first.url)), None)
        if other:
            yield self.conflicting.at(other, first=shorten(first.href), second=shorten(other.href))
        elif normal(first.url) in other_versions(page):
            yield self.other_language.at(first, address=shorten(first.href))
        elif "#" in first.href:
            yield self.fragment.at(first, address=shorten(first.href))


def whole(page: Page, canonical: Canonical) -> Fix | None:
    """Write the whole address; None where the page only claims to know its own."""
    if page.document.url is None:
        return None
    links = (link.element for link in page.head.related("canonical"))
    written = (e for e in links if e.attribute_span("href") == (canonical.start, canonical.end))
    element = next(written, None)
    return whole_address(page, element, "href") if element else None


def other_versions(page: Page) -> set[str]:
    """The addresses of the page in other languages, if its own is one of those it lists."""
    versions = page.language_versions
    listed = {normal(version.url) for version in versions if version.counts and version.url}
    own = normal(page.document.url)
    return listed - {own} if own in listed else set()


def normal(url: str | None) -> str:
    """One form for addresses of one page."""
    return urls.normal(url) if url else ""
