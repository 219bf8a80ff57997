from collections.abc import Iterator

from seoaudit import Basis, Finding, Fix, Page, Rule, Safety, Severity, bad, good, message
from seoaudit_rules.new_markup import with_attributes


class LangMissing(Rule):
    """Declare the language of the page.

    ## Why it matters
    Screen readers choose their voice by the lang attribute, and browsers their hyphenation and the
    offer to translate. Google does not read it: it looks at the text itself.

    ## How to fix it
    Add the language code to the `<html>` tag, for example `<html lang="ar">`.

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
        "The page does not declare its language; its text appears to be “{language}”.",
        advice='Add lang="{language}" to the <html> tag.',
        fix='Add lang="{language}" to the <html> tag',
    )
    unknown = message(
        "The page does not declare its language.",
        advice='Add the language code to the <html> tag, for example lang="en".',
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
    """Add lang; unsafe if only the beginning of the text is known to be in the language."""
    root, language = page.tree.root, page.language
    if not root.has_start_tag:
        return None
    is_sure = language.origin == "option" or page.read_language == language.code
    edits = with_attributes(root, lang=language.code)
    return Fix(edits, Safety.SAFE if is_sure else Safety.UNSAFE) if edits else None
