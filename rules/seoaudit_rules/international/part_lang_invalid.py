from collections.abc import Iterator

from seoaudit import Basis, Finding, Fix, Page, Rule, Safety, Severity, bad, good, message
from seoaudit.facts import Element, shorten
from seoaudit.page.tree.html_elements import is_hidden
from seoaudit.text.languages.traits import is_language, meant_by
from seoaudit_rules.new_markup import with_attributes
from seoaudit_rules.shared_cost import with_shared_cost

# Elements of source code.
CODE = ("code", "pre", "samp")


class PartLangInvalid(Rule):
    """Mark quotations in another language with a valid code.

    ## Why it matters
    The lang attribute of a part tells screen readers to change their voice, browsers to hyphenate
    and to choose letter shapes, and translators to leave the part alone. With a code that nobody
    knows, such as "english" or "#!", none of this happens.

    ## How to fix it
    Use a code such as "ar", "en" or "pt-BR"; lang="" says that the language is unknown.

    ## References
    - https://www.w3.org/WAI/standards-guidelines/act/rules/de46e4/
    - https://www.rfc-editor.org/rfc/rfc5646
    """

    id = "international/part-lang-invalid"
    severity = Severity.WARNING
    basis = Basis.STANDARD
    weight = 0.5

    misspelt = message(
        "The lang of a part, “{declared}”, is not a valid language code.",
        advice="Use “{wanted}”.",
        fix="Set the language code to “{wanted}”",
    )
    unknown = message(
        "The lang of a part, “{declared}”, is not a valid language code.",
        advice="Use a language code such as “ar”, “en” or “pt-BR”.",
    )

    examples = (
        good('<p>As they say: <q lang="fr">Chacun son goût.</q></p>'),
        bad(
            '<p>As they say: <q lang="fr_FR">Chacun son goût.</q></p>',
            "misspelt",
            fixed='<p>As they say: <q lang="fr-FR">Chacun son goût.</q></p>',
        ),
        bad('<p>As they say: <q lang="french">Chacun son goût.</q></p>', "unknown"),
    )

    def applies(self, page: Page) -> bool:
        return bool(marked_parts(page))

    def check(self, page: Page) -> Iterator[Finding]:
        parts = marked_parts(page)
        # What is wrong with the country of a code changes no voice.
        named = [(e, declared(e).strip().partition("-")[0]) for e in parts]
        failing = [e for e, language in named if not is_language(language) and speaks(e)]
        for part, cost in with_shared_cost(failing, len(parts)):
            code = declared(part)
            place = part.attribute_span("lang") or part.attribute_span("xml:lang") or part.start_tag
            if wanted := meant_by(code):
                edits = with_attributes(part, lang=wanted)
                fix = Fix(edits, Safety.UNSAFE) if edits else None
                yield self.misspelt.at(place, cost=cost, fix=fix, declared=code, wanted=wanted)
            else:
                yield self.unknown.at(place, cost=cost, declared=shorten(code))


def marked_parts(page: Page) -> list[Element]:
    """The elements of the body that declare a language, even a blank one.

    On code, lang is taken by highlighters for the programming language.
    """
    # Links ask for the same elements, so that these are searched for once.
    marked, body = page.tree.select("[lang], [xml\\:lang]"), page.tree.body
    inside = [e for e in marked if body is not None and body.index < e.index <= body.last]
    return [e for e in inside if declared(e) != "" and e.tag not in CODE]


def declared(element: Element) -> str:
    """The code that an element declares, as written; "" if it declares none or unknown."""
    return element.get("lang", element.get("xml:lang"))


def speaks(part: Element) -> bool:
    """Whether a text or an image of the part has its language from it."""
    waiting = [part]
    while waiting:
        for child in waiting.pop().children:
            if isinstance(child, str):
                if child.strip():
                    return True
            elif child.has("lang") or child.has("xml:lang") or is_hidden(child):
                continue
            elif child.tag == "img" and child.get("alt").strip():
                return True
            elif child.tag not in ("script", "style", "template"):
                waiting.append(child)
    return False
