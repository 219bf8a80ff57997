from collections.abc import Iterator, Sequence

from seoaudit import (
    Basis,
    Edit,
    Finding,
    Fix,
    Page,
    Rule,
    Safety,
    Severity,
    bad,
    good,
    message,
)
from seoaudit.facts import Canonical, Element, shorten
from seoaudit.page.addresses import urls
from seoaudit_rules.absolute_urls import absolute_url_fix


class CanonicalInvalid(Rule):
    """Declare one canonical URL, absolute and valid.

    ## Why it matters
    Search engines ignore a canonical URL they cannot use, and one that points elsewhere takes the
    page out of the results. If several contradict each other, in the head or in the HTTP header,
    none of them counts.

    ## How to fix it
    Keep one canonical URL with `https://` and the domain, without `#`, in the same language as the
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
    follows = ("head/canonical-missing",)

    relative = message(
        "The canonical URL is not absolute: “{address}”.",
        advice="Write the absolute URL, with https:// and the domain.",
        fix="Write the absolute URL",
    )
    unusable = message(
        "The canonical URL is not a valid web address: “{address}”.",
        advice="Write the absolute URL of this page, starting with https://.",
    )
    fragment = message(
        "The canonical URL contains a fragment: “{address}”.",
        advice="Remove the # and everything after it: search engines ignore fragments.",
        per="page",
    )
    conflicting = message(
        "The page declares conflicting canonical URLs: “{first}” and “{second}”.",
        advice="Keep the right one, and remove the other from the head or the HTTP header.",
        per="page",
    )
    void = message(
        "The canonical URL does not count: its link has the attribute {attribute}.",
        advice="Remove {attribute}: Google takes such a link for another version of the page.",
        fix="Remove {attribute}",
        per="page",
    )
    other_language = message(
        "The canonical URL points to another language version of the page: “{address}”.",
        advice="Make each language version its own canonical URL.",
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
            '<head><link rel="canonical" hreflang="en" href="https://example.com/a"></head>',
            "void",
            fixed='<head><link rel="canonical" href="https://example.com/a"></head>',
        ),
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
        return any(canonical.is_placed for canonical in page.canonicals)

    def check(self, page: Page) -> Iterator[Finding]:
        usable = []
        for canonical in page.canonicals:
            if canonical.is_placed:
                address = shorten(canonical.href)
                if canonical.void_by:
                    yield self.void.at(
                        canonical, fix=bare_fix(page, canonical), attribute=canonical.void_by
                    )
                elif not canonical.is_absolute:
                    yield self.relative.at(
                        canonical, fix=absolute_fix(page, canonical), address=address
                    )
                elif not urls.is_web(canonical.url):
                    yield self.unusable.at(canonical, address=address)
                else:
                    usable.append(canonical)
        yield from self._judge(usable, page)

    def _judge(self, canonicals: Sequence[Canonical], page: Page) -> Iterator[Finding]:
        """Check usable canonical URLs: do they agree, and is it the right page?"""
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


def absolute_fix(page: Page, canonical: Canonical) -> Fix | None:
    """Write the absolute URL; None if the page's own URL is only a claim of the page."""
    if page.document.url is None:
        return None
    element = element_of(page, canonical)
    return absolute_url_fix(page, element, "href") if element else None


def bare_fix(page: Page, canonical: Canonical) -> Fix | None:
    """Remove the attribute that voids it; None if it came in the header."""
    element = element_of(page, canonical)
    place = element.attribute_span(canonical.void_by) if element else None
    if place is None:
        return None
    start = place.start
    while page.source[start - 1].isspace():
        start -= 1
    return Fix((Edit(start, place.end, ""),), Safety.UNSAFE)


def element_of(page: Page, canonical: Canonical) -> Element | None:
    """The <link> of a canonical URL; None if it came in the header."""
    links = (link.element for link in page.head.related("canonical"))
    place = (canonical.start, canonical.end)
    return next((e for e in links if e.attribute_span("href") == place), None)


def other_versions(page: Page) -> set[str]:
    """The URLs of the other language versions, if the page lists its own URL among them."""
    versions = page.language_versions
    listed = {normal(version.url) for version in versions if version.counts and version.url}
    own = normal(page.document.url)
    return listed - {own} if own in listed else set()


def normal(url: str | None) -> str:
    """A normal form in which all URLs of a page are equal."""
    return urls.normal(url) if url else ""
