from collections.abc import Iterator

from seoaudit import Basis, Severity, Site, SiteFinding, SiteRule, message, option
from seoaudit.rule.site import Judged, Standing, article, page, site
from seoaudit_rules.hreflang.named import places, primary
from seoaudit_rules.hreflang.rivals import ANY

# Languages that nobody tells apart by a text with certainty, or that have two codes.
_ALIKE = (
    {"no", "nb", "nn", "da"},
    {"sr", "hr", "bs", "sh", "cnr"},
    {"id", "ms", "in"},
    {"he", "iw"},
)


class LanguageDiffers(SiteRule[None]):
    """Write each version in the language that its hreflang names.

    ## Why it matters
    Search engines show a version to readers of its language. Whoever finds another there goes away
    again.

    ## How to fix it
    Translate the page, or correct the code in the hreflang of its siblings.

    ## References
    - https://developers.google.com/search/docs/specialty/international/localized-versions
    """

    id = "hreflang/language-differs"
    severity = Severity.WARNING
    basis = Basis.HEURISTIC
    weight = 1.5
    judges = Judged.VERSIONS

    min_words = option(100, "Fewest words of a text whose language is read.", minimum=1)

    untranslated = message(
        "{count} pages name {url} as their version in “{code}”, but its text is in “{read}”.",
        one="A page names {url} as its version in “{code}”, but its text is in “{read}”.",
        advice="Translate {url}, or correct its code in hreflang.",
    )

    _names = '<link rel="alternate" hreflang="{}" href="/eiche">'
    examples = (
        site(article("/oak", head=_names.format("de")), article("/eiche", lang="de")).finds(
            "untranslated", "/eiche"
        ),
        site(article("/oak", head=_names.format("en-gb")), article("/eiche")).finds_nothing(
            "its language, for a region"
        ),
        site(article("/oak", head=_names.format("x-default")), article("/eiche")).finds_nothing(
            "a version for everybody"
        ),
        site(
            article("/oak", head=_names.format("de")),
            page("/eiche", "<title>Oak</title><h1>Oak</h1><p>It is an old tree.</p>"),
        ).finds_nothing("a text too short to be sure"),
    )

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        for url, named in site.named_versions(Standing.INDEXABLE):
            version = site.page(url)
            if version is None or not version.read_language or version.words < self.min_words:
                continue
            codes = [each.code for each in named if each.code != ANY]
            if codes and not any(_is_of(version.read_language, code) for code in codes):
                yield self.untranslated.on(
                    url, sources=places(named), url=url, code=codes[0], read=version.read_language
                )


def _is_of(read: str, code: str) -> bool:
    pair = {primary(read), primary(code)}
    return len(pair) == 1 or any(pair <= alike for alike in _ALIKE)
