from collections.abc import Iterator, Sequence

from seoaudit import Basis, Edit, Finding, Fix, Page, Rule, Severity, bad, good, message
from seoaudit.facts import LanguageVersion, shorten
from seoaudit.page.addresses import urls
from seoaudit.text import is_valid_tag
from seoaudit.text.languages.traits import meant_by
from seoaudit_rules.shared_cost import with_shared_cost

DEFAULT = "x-default"
# Reserved codes that Google ignores, because they are not country codes.
NO_COUNTRY = frozenset(("eu", "un", "uk"))


class HreflangInvalid(Rule):
    """Use valid language codes and absolute URLs in hreflang.

    ## Why it matters
    `hreflang` tells search engines which version of the page to show to whom. They ignore an
    invalid code or a URL without `https://`, and if two versions claim the same language, neither
    can be relied on. Readers then land on a page in the wrong language.

    ## How to fix it
    Use the language code, followed by a hyphen and the country or script where it matters: "ar",
    "en-GB", "zh-Hant"; "x-default" is for all other readers. Use absolute URLs.

    ## References
    - https://developers.google.com/search/docs/specialty/international/localized-versions
    - https://www.rfc-editor.org/rfc/rfc5646
    - https://developer.chrome.com/docs/lighthouse/seo/hreflang
    """

    id = "international/hreflang-invalid"
    severity = Severity.WARNING
    basis = Basis.DOCUMENTED
    weight = 1
    judges_template = True

    misspelt = message(
        'hreflang="{language}" is not a valid language code.',
        advice='Use hreflang="{wanted}".',
        fix='Change it to hreflang="{wanted}"',
        per="language",
    )
    unknown = message(
        'hreflang="{language}" is not a valid language code.',
        advice="Use a language code such as “ar”, “en-GB” or “x-default”.",
        per="language",
    )
    relative = message(
        "The URL of the “{language}” version is not absolute: “{address}”.",
        advice="Write the absolute URL, with https:// and the domain.",
        per="language",
    )
    conflicting = message(
        "Two URLs are declared for the language “{language}”: “{first}” and “{second}”.",
        advice="Keep the right one, or distinguish the two by country.",
        per="language",
    )

    examples = (
        good(
            '<head><link rel="alternate" hreflang="ar" href="https://example.com/ar">'
            '<link rel="alternate" hreflang="zh-Hans-TW" href="https://example.com/zh">'
            '<link rel="alternate" hreflang="x-default" href="https://example.com/"></head>'
        ),
        bad(
            '<head><link rel="alternate" hreflang="en_GB" href="https://example.com/"></head>',
            "misspelt",
            fixed='<head><link rel="alternate" hreflang="en-GB" href="https://example.com/">'
            "</head>",
        ),
        bad(
            '<head><link rel="alternate" hreflang="arabic" href="https://example.com/"></head>',
            "unknown",
        ),
        bad('<head><link rel="alternate" hreflang="ar" href="/ar"></head>', "relative"),
        bad(
            '<head><link rel="alternate" hreflang="en" href="https://example.com/en">'
            '<link rel="alternate" hreflang="EN" href="https://example.com/gb"></head>',
            "conflicting",
        ),
    )

    def applies(self, page: Page) -> bool:
        return any(version.counts for version in page.language_versions)

    def check(self, page: Page) -> Iterator[Finding]:
        versions = [version for version in page.language_versions if version.counts]
        faults = [version for version in versions if is_faulty(version)]
        for version, cost in with_shared_cost(faults, len(versions)):
            yield self._finding(version, cost)
        for first, second in conflicts(versions):
            yield self.conflicting.at(
                second.address_place,
                cost=1 / len(versions),
                language=second.language,
                first=shorten(first.href),
                second=shorten(second.href),
            )

    def _finding(self, version: LanguageVersion, cost: float) -> Finding:
        language = shorten(version.language)
        if is_language(version.language):
            address = shorten(version.href)
            return self.relative.at(
                version.address_place, cost=cost, language=language, address=address
            )
        place = version.language_place
        wanted = meant_by(version.language)
        if wanted is None or not is_language(wanted) or version.origin == "header":
            return self.unknown.at(place, cost=cost, language=language)
        fix = Fix((Edit(place.start, place.end, f'hreflang="{wanted}"'),))
        return self.misspelt.at(place, cost=cost, fix=fix, language=language, wanted=wanted)


def is_faulty(version: LanguageVersion) -> bool:
    """Whether the code or the URL is unusable for search engines."""
    return not is_language(version.language) or not is_absolute(version.href)


def is_language(code: str) -> bool:
    """Whether the code is x-default or a language, with an existing country if it has one."""
    if code.lower() == DEFAULT:
        return True
    return is_valid_tag(code) and NO_COUNTRY.isdisjoint(code.lower().split("-")[1:])


def is_absolute(href: str) -> bool:
    """Whether the URL includes its scheme and domain."""
    return urls.is_web(urls.clean(href))


def conflicts(
    versions: Sequence[LanguageVersion],
) -> Iterator[tuple[LanguageVersion, LanguageVersion]]:
    """The pairs of versions with the same language but different URLs."""
    seen: dict[str, LanguageVersion] = {}
    for version in versions:
        if is_faulty(version) or version.url is None:
            continue
        first = seen.setdefault(version.language.lower(), version)
        if first.url and urls.normal(first.url) != urls.normal(version.url):
            yield first, version
