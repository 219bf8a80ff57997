from collections.abc import Iterator

from seoaudit import Basis, Edit, Finding, Fix, Page, Rule, Safety, Severity, bad, good, message


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
    """Write the language the text is seen to be in. Unsafe: seeing may err."""
    root, attribute = page.tree.root, f'lang="{page.language.code}"'
    if not root.is_written:
        return None
    if empty := root.attribute_span("lang"):
        return Fix((Edit(empty.start, empty.end, attribute),), Safety.UNSAFE)
    after_name = root.start + len("<html")
    return Fix((Edit(after_name, after_name, f" {attribute}"),), Safety.UNSAFE)
