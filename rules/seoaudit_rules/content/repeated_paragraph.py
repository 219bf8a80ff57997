from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from itertools import islice

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message, option
from seoaudit.facts import Block, Element, shorten
from seoaudit.late_pattern import late_pattern
from seoaudit.page.article.article_text import is_running, opening
from seoaudit.page.tree.element_text import element_text
from seoaudit.text import normalise
from seoaudit.text.segments.enumeration import split_enumeration
from seoaudit.text.segments.normalise import normalise_word
from seoaudit.text.segments.sentences import is_closed
from seoaudit_rules.shared_cost import MAX_FINDINGS


class RepeatedParagraph(Rule):
    """Do not repeat a paragraph.

    ## Why it matters
    A paragraph that appears twice in an article was usually pasted twice. Readers stumble over it
    and trust the rest less.

    ## How to fix it
    Delete one of the two. If it is a summary or a pull quote, word it differently or shorten it.

    ## References
    - https://developers.google.com/search/docs/fundamentals/creating-helpful-content
    """

    id = "content/repeated-paragraph"
    severity = Severity.WARNING
    basis = Basis.HEURISTIC
    weight = 0.5
    judges_article = True

    min_words = option(20, "Minimum words of a repeated paragraph.", minimum=1)

    repeated = message(
        "The paragraph beginning “{beginning}” is repeated in the article.",
        advice="Delete one of the two.",
    )

    examples = (
        good("<p>Prune in winter.</p><p>Pick in fall.</p><p>Prune in winter.</p>"),
        bad(
            "<p>Prune an old apple tree in late winter, when it has no leaves yet and the worst of "
            "the frost is over.</p><p>Pick in fall.</p>"
            "<p>Prune an old apple tree in late winter, when it has no leaves yet and the worst of "
            "the frost is over.</p>",
            "repeated",
        ),
    )

    def applies(self, page: Page) -> bool:
        judged = (block for block, _ in self.long(page) if not is_repeatable(block))
        return len(list(islice(judged, 2))) > 1

    def check(self, page: Page) -> Iterator[Finding]:
        found = (
            block
            for block in repetitions(page, self.long(page))
            if not is_source(block) and not is_excerpt(block) and not is_entry(block.text)
        )
        for block in islice(found, MAX_FINDINGS):
            yield self.repeated.at(opening(block), beginning=shorten(block.text))

    def long(self, page: Page) -> Iterator[tuple[Block, int]]:
        """The paragraphs and list items that are long enough, with their word counts."""
        fewest = self.min_words
        for block, count in zip(page.text.blocks, page.text.word_counts, strict=True):
            if count >= fewest and is_running(block):
                yield block, count


QUOTED = frozenset(("blockquote", "figcaption", "figure"))


def is_repeatable(block: Block) -> bool:
    """Whether a text may be repeated on purpose.

    An interviewer asks several people the same question, a gallery has a caption for each image and
    one for all, a post quotes the one it answers. What a wrong encoding has broken is not read.
    """
    if BROKEN in block.text or block.text.rstrip("*_ ").endswith(QUESTION_MARKS):
        return True
    return any(
        around.tag in QUOTED or "caption" in around.get("class").lower()
        for around in (block.element, *islice(block.element.ancestors, MAX_ANCESTORS))
    )


def is_source(block: Block) -> bool:
    """Whether the whole text is the name of a work, which may be named each time it is used."""
    cites = (e for e in (block.element, *block.element.descendants) if e.tag == "cite")
    return any(element_text(cite) == block.text for cite in cites)


def is_excerpt(block: Block) -> bool:
    """Whether the text is cut off, as the beginnings of stories are in a list of them."""
    return any(f"{mark} " in f"{block.text} " for mark in ("...", "…", "[…]", "[...]"))


def is_entry(text: str) -> bool:
    """Whether a text is an entry and no sentence: the parts of a meal, the data of a product.

    Plans, price lists and specifications have the same one wherever it is due.
    """
    if is_closed(text):
        return False
    return text.startswith(BULLETS) or is_list(text) or is_list(ASIDE.sub(" ", text))


def is_list(text: str) -> bool:
    """Whether a text is short parts with commas between them."""
    parts = split_enumeration(text)
    return len(parts) >= MIN_PARTS and len(text.split()) <= MAX_PART_WORDS * len(parts)


# Parts of a list in a text, and their words on average; between the commas of a sentence are more.
MIN_PARTS, MAX_PART_WORDS = 3, 6

# What stands in brackets behind a part: what may replace it, how it is prepared.
ASIDE = late_pattern(r"[(（][^()（）]*[)）]")

BULLETS = ("•", "●", "○", "■", "□", "▪", "◆", "◇", "・", "✓", "✔", "※")

# What is written for a byte that the encoding does not know.
BROKEN = "\ufffd"

# Ancestors of a text that are checked for a quotation or caption.
MAX_ANCESTORS = 4

QUESTION_MARKS = ("?", "؟", "？", "?»", "?”", '?"')


def repetitions(page: Page, counted: Iterable[tuple[Block, int]]) -> Iterator[Block]:
    """Each block that repeats an earlier one in the same panel, in page order.

    Only blocks with the same number of words and the same first word are compared in full. The
    items of another list are repeated if the whole list is: the steps of two instructions and the
    parameters of two calls may be the same.
    """
    alike: defaultdict[tuple[int, str], list[tuple[int, Block]]] = defaultdict(list)
    read_list = cache(lambda around: element_text(around) if around else "")
    panel_around = cache(innermost_panel)  # one around many blocks
    for number, (block, count) in enumerate(counted):
        first = normalise_word(block.text.partition(" ")[0])
        alike[count, first].append((number, block))
    repeated: dict[int, Block] = {}
    for blocks in alike.values():
        seen: defaultdict[tuple[str, object], set[str]] = defaultdict(set)
        for number, block in blocks if len(blocks) > 1 else ():
            if is_repeatable(block):
                continue
            before = seen[normalise(block.text), panel_of(page, block, panel_around)]
            own = read_list(list_of(block.element))
            if before and (not own or not before.isdisjoint(("", own))):
                repeated[number] = block
            before.add(own)
    return (repeated[number] for number in sorted(repeated))


def panel_of(
    page: Page, block: Block, panel_around: Callable[[Element | None], Element | None]
) -> object:
    """What stands for the panel of a tab around a block, or for the part of one version.

    Readers see one of several, so that the same text may be in each. None if there is none.
    """
    if page.manuscript is not None and page.manuscript.bodies:
        start = page.place(block.start, block.end).start
        around = [begun for begun, end in page.manuscript.bodies if begun <= start < end]
        return max(around, default=None)
    return panel_around(block.element.parent)


def innermost_panel(element: Element | None) -> Element | None:
    """The innermost panel that an element is or is in."""
    around = (element, *element.ancestors) if element else ()
    return next(filter(is_panel, around), None)


def is_panel(element: Element) -> bool:
    """Whether an element is a panel of a tab, by its role or by the class of a generator."""
    return element.get("role") == "tabpanel" or not PANELS.isdisjoint(element.classes)


# Bootstrap, MkDocs Material, Sphinx Design.
PANELS = frozenset(("tab-pane", "tabbed-block", "sd-tab-content"))


def list_of(element: Element) -> Element | None:
    """The innermost list around an element, or None."""
    around = (element, *islice(element.ancestors, MAX_ANCESTORS))
    return next((each for each in around if each.tag in LISTS), None)


LISTS = frozenset(("ul", "ol", "dl"))
