from collections.abc import Iterator

from seoaudit import Basis, Edit, Finding, Fix, Page, Rule, Safety, Severity, bad, good, message
from seoaudit.page.article.summary import summary
from seoaudit.text.search_result_width import DESKTOP, MIN_DESCRIPTION_PIXELS
from seoaudit_rules.new_markup import added_to_head, attribute, with_attributes


class DescriptionMissing(Rule):
    """Describe the page in a sentence or two for search results.

    ## Why it matters
    Search engines may show the meta description below the title. Without one they pick some text
    from the page, which may not be what attracts a reader.

    ## How to fix it
    Add `<meta name="description" content="…">` to the head: in one or two sentences written for
    this page alone, say what the reader will learn or get.

    ## References
    - https://developers.google.com/search/docs/appearance/snippet
    """

    id = "head/description-missing"
    severity = Severity.WARNING
    basis = Basis.DOCUMENTED
    weight = 5

    missing = message(
        "The page has no meta description.",
        advice='Add <meta name="description" content="…"> with one or two sentences about this '
        "page; in Markdown, add a description to the front matter.",
        fix="Use a sentence from the article as the description",
    )
    empty = message(
        "The meta description is empty.",
        advice="Write one or two sentences about what the reader will find on this page.",
        fix="Use a sentence from the article as the description",
    )

    examples = (
        good('<head><meta name="description" content="When and how to cut, in six steps."></head>'),
        bad("<head><title>Apple trees</title></head>", "missing"),
        bad('<head><meta name="description" content=" "></head>', "empty"),
        bad(
            "<head><title>Pruning apple trees</title></head>"
            "<p>It was a long winter.</p><p>Pruning apple trees keeps them healthy.</p>",
            "missing",
            fixed="<head><title>Pruning apple trees</title>"
            '<meta name="description" content="Pruning apple trees keeps them healthy."></head>'
            "<p>It was a long winter.</p><p>Pruning apple trees keeps them healthy.</p>",
        ),
        bad(
            '<meta name="description" content=""><p>Pruning keeps apple trees healthy.</p>',
            "empty",
            fixed='<meta name="description" content="Pruning keeps apple trees healthy.">'
            "<p>Pruning keeps apple trees healthy.</p>",
        ),
    )

    def check(self, page: Page) -> Iterator[Finding]:
        if page.description is not None:
            return
        empty = [meta for meta in page.head.named("description") if meta.attribute == "name"]
        text = summary(
            page.text,
            subject(page),
            MIN_DESCRIPTION_PIXELS,
            DESKTOP.description_pixels,
            DESKTOP.description_size,
            # The points of this finding include those of the keyphrase in the description.
            page.keyphrase.is_spoken_of_in if page.keyphrase else bool,
        )
        if empty:
            edits = with_attributes(empty[0].element, content=text)
            yield self.empty.at(empty[0].value, fix=description_fix(text, edits))
        else:
            edits = added_to_head(page, [f'<meta name="description" {attribute("content", text)}>'])
            yield self.missing.at(page.head.place, fix=description_fix(text, edits))


def subject(page: Page) -> str:
    """The words that a description should have most of: those of the title and the keyphrase."""
    title = page.title.text if page.title else ""
    return f"{title} {page.keyphrase.text}" if page.keyphrase else title


def description_fix(text: str, edits: tuple[Edit, ...]) -> Fix | None:
    """Unsafe: the best sentence of an article is not always a good summary of it.

    None if no sentence stands by itself, fits and says the keyphrase.
    """
    return Fix(edits, Safety.UNSAFE) if text and edits else None
