from collections.abc import Iterator

from seoaudit import Basis, Finding, Page, Rule, Safety, Severity, bad, good, message, option
from seoaudit.text import direction, is_valid_tag
from seoaudit.text.languages.detection import KNOWN
from seoaudit.text.languages.traits import primary
from seoaudit_rules.international.lang_invalid import read_language, with_language


class LangDiffers(Rule):
    """Declare the language that the page is written in.

    ## Why it matters
    Screen readers read an Arabic text aloud in an English voice if the page declares English, and
    browsers offer to translate it from the wrong language. The usual cause is a template made for
    another site. Google looks at the text itself.

    ## How to fix it
    Set the language code in the `<html>` tag. If only a part of the page is in another language,
    give that part its own `lang`.

    ## References
    - https://www.w3.org/International/questions/qa-html-language-declarations
    - https://html.spec.whatwg.org/multipage/dom.html#the-lang-and-xml:lang-attributes
    - https://www.w3.org/WAI/WCAG22/Understanding/language-of-page
    """

    id = "international/lang-differs"
    severity = Severity.WARNING
    basis = Basis.STANDARD
    weight = 1
    follows = ("international/lang-missing", "international/lang-invalid")

    min_words = option(50, "Minimum words of an article whose language is checked.", minimum=1)

    differs = message(
        "The page declares the language “{declared}”, but its text appears to be “{language}”.",
        advice='Set lang="{language}" in the <html> tag, or lang: {language} in the front matter '
        "of Markdown.",
        fix="Set the language code to “{language}”",
        per="page",
    )

    examples = (
        good(
            '<html lang="en-GB"><p>' + "The old apple tree is pruned in the winter. " * 6,
        ),
        bad(
            '<html lang="en"><p>' + "Der alte Apfelbaum wird im Winter geschnitten. " * 8,
            "differs",
            fixed='<html lang="de"><p>' + "Der alte Apfelbaum wird im Winter geschnitten. " * 8,
        ),
        bad(
            '<html lang="en" dir="rtl"><p>' + "تُقلَّم شجرة التفاح القديمة في الشتاء من كل عام. " * 6,
            "differs",
            fixed='<html lang="ar" dir="rtl"><p>'
            + "تُقلَّم شجرة التفاح القديمة في الشتاء من كل عام. " * 6,
        ),
    )

    def applies(self, page: Page) -> bool:
        # international/lang-invalid reports an invalid code.
        declared = page.language.declared
        return (
            declared is not None
            and is_valid_tag(declared)
            and page.text.words >= self.min_words
            and read_language(page) is not None
        )

    def awaits(self, page: Page) -> bool:
        return page.text.words >= self.min_words and read_language(page) is not None

    def check(self, page: Page) -> Iterator[Finding]:
        declared, read = page.language.declared or "", read_language(page) or ""
        if is_same(declared, read) or article_has_lang(page):
            return
        root = page.tree.root
        place = root.attribute_span("lang") or root.start_tag
        fix = with_language(root, read, Safety.UNSAFE)
        yield self.differs.at(place, fix=fix, declared=declared, language=read)


def is_same(declared: str, read: str) -> bool:
    """Whether a text detected as `read` may be in the declared language.

    Variants of a language are the same. A declared language that detection does not know, such as
    Danish beside Swedish, is trusted unless its text direction differs.
    """
    code = primary(declared)
    return code == read or (code not in KNOWN and direction(declared) == direction(read))


def article_has_lang(page: Page) -> bool:
    """Whether the article has its own lang attribute, below the <html> tag."""
    around = (page.article.element, *page.article.element.ancestors)
    blocks = [block.element for block in page.blocks[:1]]
    return any(
        element.get("lang").strip()
        for element in (*around, *blocks)
        if element.parent is not None and element.tag != "html"
    )
