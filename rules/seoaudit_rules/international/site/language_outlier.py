from collections import Counter, defaultdict
from collections.abc import Iterator

from seoaudit import Basis, Severity, Site, SiteFinding, SiteRule, message, option
from seoaudit.rule.site import ExampleAnswer, SitePage, article, page, site
from seoaudit_rules.siblings import MIN_SIBLINGS, articles, folder

_GERMAN = (
    "In unserem Garten steht eine alte Eiche, die mein Großvater vor vielen Jahren gepflanzt hat. "
    "Im Sommer sitzen wir oft in ihrem Schatten und lesen die Zeitung, während die Kinder auf den "
    "unteren Ästen klettern. Wenn im Herbst die Blätter fallen, rechen wir sie zusammen und "
    "bringen sie auf den Kompost, wo sie bis zum nächsten Frühjahr liegen bleiben. Im Winter "
    "schneiden wir die trockenen Zweige heraus, damit der Baum gesund bleibt und im Mai wieder "
    "austreibt. Manche Nachbarn fragen uns, ob wir ihn nicht fällen wollen, weil er so viel Licht "
    "nimmt, aber das kommt für uns nicht in Frage."
)


def _eiche(path: str, head: str = "") -> ExampleAnswer:
    html = f"<html lang=de><head><title>Eiche</title>{head}</head><article><h1>Die Eiche</h1>"
    return page(path, f"{html}<p>{_GERMAN}</p></article></html>")


class LanguageOutlier(SiteRule[None]):
    """Keep pages in another language apart, and tie them to their originals.

    ## Why it matters
    Readers of a folder expect its language. A page in another one was often published there by
    mistake, or is a translation that search engines do not know as such.

    ## How to fix it
    Move the page to the folder of its language, and tie it to the original by hreflang; or
    translate it.

    ## References
    - https://developers.google.com/search/docs/specialty/international/managing-multi-regional-
    sites
    """

    id = "international/language-outlier"
    severity = Severity.INFO
    basis = Basis.HEURISTIC
    weight = 0.5

    min_words = option(100, "Fewest words of a text whose language is read.", minimum=1)
    min_share = option(0.9, "Share of the pages of a folder in one language, 0 to 1.")

    other = message(
        "{url} is in “{read}”, and nearly all other pages in {folder} are in “{usual}”.",
        advice="Move it to the folder of its language and tie it by hreflang, or translate it.",
    )

    _usual = tuple(article(f"/trees/{number}") for number in range(12))
    examples = (
        site(_usual, _eiche("/trees/eiche")).finds("other", "/trees/eiche"),
        site(_usual, _eiche("/baeume/eiche")).finds_nothing("another folder"),
        site(
            _usual,
            _eiche("/trees/eiche", '<link rel="alternate" hreflang="en" href="/trees/1">'),
        ).finds_nothing("it is tied to its original by hreflang"),
        site(_usual, page("/trees/eiche", "<p>Eine alte Eiche.</p>")).finds_nothing(
            "too few words to be sure"
        ),
        site(_usual[:5], _eiche("/trees/eiche")).finds_nothing("too few pages to tell"),
        site([article(f"/de/{number}") for number in range(12)], _eiche("/de/eiche")).finds_nothing(
            "the folder is that of its language: the others are not translated yet"
        ),
    )

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
        for each in articles(site):
            if language := self._language(each):
                counts[folder(each.url)][language] += 1
        for each in articles(site):
            language, where = self._language(each), folder(each.url)
            if not language or counts[where].total() < MIN_SIBLINGS:
                continue
            [(usual, most)] = counts[where].most_common(1)
            if language == usual or language in _named(where):
                continue
            is_rare = most >= self.min_share * counts[where].total()
            if is_rare and len(site.cluster(each.url)) == 1:
                yield self.other.on(
                    each.url, url=each.url, read=language, folder=where, usual=usual
                )

    def _language(self, page: SitePage) -> str | None:
        return page.read_language if page.words >= self.min_words else None


def _named(folder: str) -> set[str]:
    """Return the languages that a folder may be named after: "pt" for "/pt-br/news/"."""
    return {name.lower().replace("_", "-").partition("-")[0] for name in folder.split("/")}
