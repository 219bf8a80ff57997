from collections.abc import Iterator

from seoaudit import Basis, Finding, Fix, Page, Rule, Safety, Severity, bad, good, message
from seoaudit_rules.new_markup import with_attributes


class LangMissing(Rule):
    """Say which language the page is written in.

    ## Why it matters
    Screen readers choose their voice by the lang attribute, browsers their hyphenation and the
    offer to translate. Google does not read it: it looks at the text itself.

    ## How to fix it
    Write the code of the language into the `<html>` tag, such as `<html lang="ar">`.

    ## References
    - https://www.w3.org/International/questions/qa-html-language-declarations
    - https://html.spec.whatwg.org/multipage/dom.html#the-lang-and-xml:lang-attributes
    - https://www.w3.org/WAI/standards-guidelines/act/rules/b5c3f8/
    - https://developers.google.com/search/docs/specialty/international/localized-versions
    """

    id = "international/lang-missing"
    severity = Severity.WARNING
    basis = Basis.STANDARD
    weight = 0.5
    judges_template = True

    missing = message(
        'The page does not say which language it is in. Its text reads as "{language}".',
        advice='Write lang="{language}" in the <html> tag.',
        fix='Write lang="{language}" in the <html> tag',
    )
    unknown = message(
        "The page does not say which language it is in.",
        advice='Write the code of the language in the <html> tag, such as lang="en".',
    )

    examples = (
        good('<html lang="en"><p>The apple tree is pruned in the winter.</p></html>'),
        bad(
            "<html><p>The apple tree is pruned in the winter.</p></html>",
            "missing",
            fixed='<html lang="en"><p>The apple tree is pruned in the winter.</p></html>',
        ),
        bad("<html><p>2026</p></html>", "unknown"),
    )

    def check(self, page: Page) -> Iterator[Finding]:
        language = page.language
        if language.declared is not None:
            return
        if language.code:
            yield self.missing.at(page.tree.root, fix=declare(page), language=language.code)
        else:
            yield self.unknown.at(page.tree.root)


def declare(page: Page) -> Fix | None:
    """Write the language; unsafe where only the beginning of the text has been seen to be in it."""
    root, language = page.tree.root, page.language
    if not root.is_written:
        return None
    is_sure = language.origin == "option" or page.read_language == language.code
    edits = with_attributes(root, lang=language.code)
    return Fix(edits, Safety.SAFE if is_sure else Safety.UNSAFE) if edits else None
