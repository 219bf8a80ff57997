from collections.abc import Iterator

from seoaudit import Basis, Finding, Page, Rule, Safety, Severity, bad, good, message, option
from seoaudit.text import direction, is_valid_tag
from seoaudit.text.languages.detection import KNOWN
from seoaudit.text.languages.traits import primary
from seoaudit_rules.international.lang_invalid import read_language, with_language


class LangDiffers(Rule):
    """Declare the language that the page is written in.

    ## Why it matters
    Screen readers read an Arabic text aloud in an English voice when the page says it is English,
    and browsers offer to translate it out of the wrong language. Templates that were made for
    another site are the usual cause. Google looks at the text itself.

    ## How to fix it
    Write the code of the language into the `<html>` tag. Where only a part of the page is in
    another language, mark that part with a `lang` of its own.

    ## References
    - https://www.w3.org/International/questions/qa-html-language-declarations
    - https://html.spec.whatwg.org/multipage/dom.html#the-lang-and-xml:lang-attributes
    - https://www.w3.org/WAI/WCAG22/Understanding/language-of-page
    """

    id = "international/lang-differs"
    severity = Severity.WARNING
    basis = Basis.STANDARD
    weight = 1

    min_words = option(50, "Shortest article, in words, whose language is looked at.", minimum=1)

    differs = message(
        'The page says it is in "{declared}", but its text reads as "{language}".',
        advice='Write lang="{language}" in the <html> tag, or lang: {language} in the '
        "front matter of Markdown.",
        fix='Write the language code "{language}"',
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
        # A code that does not exist is international/lang-invalid's.
        declared = page.language.declared
        return (
            declared is not None
            and is_valid_tag(declared)
            and page.text.words >= self.min_words
            and read_language(page) is not None
        )

    def check(self, page: Page) -> Iterator[Finding]:
        declared, read = page.language.declared or "", read_language(page) or ""
        if is_same(declared, read) or marks_its_text(page):
            return
        root = page.tree.root
        place = root.attribute_span("lang") or root.start_tag
        fix = with_language(root, read, Safety.UNSAFE)
        yield self.differs.at(place, fix=fix, declared=declared, language=read)


def is_same(declared: str, read: str) -> bool:
    """Whether a text that reads as `read` may be in the language declared.

    Variants of a language are the same. A language that is not told from its neighbours, as Danish
    from Swedish, is believed unless it is written in the other direction.
    """
    code = primary(declared)
    return code == read or (code not in KNOWN and direction(declared) == direction(read))


def marks_its_text(page: Page) -> bool:
    """Whether the article declares a language of its own, below the <html> tag."""
    around = (page.article.element, *page.article.element.ancestors)
    blocks = [block.element for block in page.blocks[:1]]
    return any(
        element.get("lang").strip()
        for element in (*around, *blocks)
        if element.parent is not None and element.tag != "html"
    )
