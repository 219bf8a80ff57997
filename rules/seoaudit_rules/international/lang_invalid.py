from collections.abc import Iterator

from seoaudit import Basis, Finding, Fix, Page, Rule, Safety, Severity, bad, good, message
from seoaudit.facts import Element, shorten
from seoaudit.text import is_valid_tag
from seoaudit.text.languages.traits import meant_by, primary
from seoaudit_rules.new_markup import with_attributes


class LangInvalid(Rule):
    """Use a valid language code.

    ## Why it matters
    An invalid code is as good as none: screen readers fall back to their default voice and browsers
    do not offer a translation. Codes join their parts with a hyphen and name a country by its ISO
    code: "en-GB", not "en_GB" or "en-UK".

    ## How to fix it
    Use a code such as "ar", "en" or "pt-BR".

    ## References
    - https://www.rfc-editor.org/rfc/rfc5646
    - https://www.w3.org/International/articles/language-tags/
    - https://www.w3.org/WAI/standards-guidelines/act/rules/bf051a/
    """

    id = "international/lang-invalid"
    severity = Severity.WARNING
    basis = Basis.STANDARD
    weight = 0.5
    follows = ("international/lang-missing",)

    misspelt = message(
        "The value of lang, “{declared}”, is not a valid language code.",
        advice="Use “{wanted}”.",
        fix="Set the language code to “{wanted}”",
    )
    unknown = message(
        "The value of lang, “{declared}”, is not a valid language code.",
        advice="Use a language code such as “ar”, “en” or “pt-BR”.",
    )

    examples = (
        good('<html lang="pt-BR"><p>O pomar.</p></html>'),
        bad(
            '<html lang="en_US"><p>The orchard.</p></html>',
            "misspelt",
            fixed='<html lang="en-US"><p>The orchard.</p></html>',
        ),
        bad('<html lang="orchard"><p>2026</p></html>', "unknown"),
    )

    def applies(self, page: Page) -> bool:
        return page.language.declared is not None  # international/lang-missing reports none

    def check(self, page: Page) -> Iterator[Finding]:
        declared = page.language.declared or ""
        if is_valid_tag(declared):
            return
        root = page.tree.root
        place = root.attribute_span("lang") or root.start_tag
        if wanted := meant_by(declared):
            is_spoken = read_language(page) in (None, primary(wanted))
            fix = with_language(root, wanted, Safety.SAFE if is_spoken else Safety.UNSAFE)
            yield self.misspelt.at(place, fix=fix, declared=shorten(declared), wanted=wanted)
        elif wanted := page.language.code:
            fix = with_language(root, wanted, Safety.UNSAFE)
            yield self.misspelt.at(place, fix=fix, declared=shorten(declared), wanted=wanted)
        else:
            yield self.unknown.at(place, declared=shorten(declared))


def read_language(page: Page) -> str | None:
    """The language of the text: the given one, or else the detected one."""
    return page.language.code if page.language.origin == "option" else page.read_language


def with_language(root: Element, language: str, safety: Safety) -> Fix | None:
    """Set lang in the first <html> tag; a second one only adds attributes to it."""
    edits = with_attributes(root, lang=language)
    return Fix(edits, safety) if edits else None
