from collections.abc import Iterator

from seoaudit import Basis, Edit, Finding, Fix, Page, Rule, Safety, Severity, bad, good, message
from seoaudit.facts import shorten
from seoaudit.text.languages.traits import primary


class XmlLangDiffers(Rule):
    """Declare one language in lang and xml:lang.

    ## Why it matters
    A template for XHTML writes the language twice. If only one of the two is translated, programs
    that read the other take the page for a page in another language.

    ## How to fix it
    Give both the same code, or remove xml:lang: HTML does not use it.

    ## References
    - https://www.w3.org/WAI/standards-guidelines/act/rules/5b7ae0/
    - https://html.spec.whatwg.org/multipage/dom.html#the-lang-and-xml:lang-attributes
    """

    id = "international/xml-lang-differs"
    severity = Severity.WARNING
    basis = Basis.STANDARD
    weight = 0.5

    differs = message(
        "The page declares two languages: “{lang}” in lang and “{xml}” in xml:lang.",
        advice="Remove xml:lang, or give it the code of lang.",
        fix="Remove xml:lang",
        per="page",
    )

    examples = (
        good('<html lang="ar" xml:lang="ar-MA"><p>حديقة.</p></html>'),
        bad(
            '<html lang="ar" xml:lang="en"><p>حديقة.</p></html>',
            "differs",
            fixed='<html lang="ar"><p>حديقة.</p></html>',
        ),
    )

    def applies(self, page: Page) -> bool:
        return all(page.tree.root.get(name).strip() for name in ("lang", "xml:lang"))

    def check(self, page: Page) -> Iterator[Finding]:
        root = page.tree.root
        lang, xml = root.get("lang"), root.get("xml:lang")
        if primary(lang) == primary(xml):
            return
        place = root.attribute_span("xml:lang")
        fix = None
        if place is not None:
            before = page.source[: place.start]
            fix = Fix((Edit(len(before.rstrip()), place.end, ""),), Safety.UNSAFE)
        yield self.differs.at(
            place or root.start_tag, fix=fix, lang=shorten(lang), xml=shorten(xml)
        )
