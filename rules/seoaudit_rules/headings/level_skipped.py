from collections.abc import Collection, Iterator
from itertools import accumulate, chain, pairwise, takewhile

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message
from seoaudit.facts import Element, Heading, LinkKind, outline, shorten, subheadings
from seoaudit.late_pattern import late_pattern
from seoaudit.page.publication.names import MAX_DATE_WORDS, is_dated
from seoaudit.page.tree.element_text import element_text, gather_blocks
from seoaudit.page.tree.html_elements import is_hidden, is_read
from seoaudit.page.tree.pieces import written
from seoaudit_rules.shared_cost import with_shared_cost


class LevelSkipped(Rule):
    """Do not skip heading levels.

    ## Why it matters
    Levels show which section belongs to which. A heading that jumps from h2 to h4 reads as if a
    section were missing, above all to people who use a screen reader. Going back up, from h4 to h2,
    is right: it closes a section.

    ## How to fix it
    Choose the level by the position in the outline, and set the font size in the style sheet.

    ## References
    - https://www.w3.org/WAI/tutorials/page-structure/headings/
    - https://html.spec.whatwg.org/multipage/sections.html#headings-and-outlines-2
    """

    id = "headings/level-skipped"
    severity = Severity.INFO
    basis = Basis.STANDARD
    weight = 1
    follows = ("headings/section-too-long",)

    skipped = message(
        "The heading “{heading}” is an h{level}, but the one before it is an h{before}.",
        advice="Make it an h{wanted}: go down one level at a time.",
    )
    starts_too_deep = message(
        "The first subheading of the article, “{heading}”, is an h{level}.",
        advice="Make it an h{wanted}, because it comes right below the headline.",
        per="page",
    )

    examples = (
        good("<h1>Apples</h1><h2>Pruning</h2><h3>Tools</h3><h4>Saws</h4><h2>Harvest</h2>"),
        bad("<h1>Apples</h1><h2>Pruning</h2><h4>Saws</h4>", "skipped"),
        bad("<h1>Apples</h1><h3>Pruning</h3><p>Wait for winter.</p>", "starts_too_deep"),
    )

    def applies(self, page: Page) -> bool:
        return any(True for _ in own_subheadings(page))

    def check(self, page: Page) -> Iterator[Finding]:
        own = list(own_subheadings(page))
        elements = {heading.element for heading in own}
        headings = [h for h in outline(page.headings) if h.level == 1 or h.element in elements]
        first = own[0]
        top = headline_level(page) if has_headline(page) else headings[0].level
        levels = [top, *(heading.level for heading in headings)]
        jumps = [i for i, (before, level) in enumerate(pairwise(levels)) if level > before + 1]
        for i, cost in with_shared_cost(jumps, len(own)):
            heading = headings[i]
            message = self.starts_too_deep if heading is first else self.skipped
            yield message.at(
                heading,
                cost=cost,
                heading=shorten(heading.text),
                level=heading.level,
                before=levels[i],
                wanted=levels[i] + 1,
            )


NUMBERS = late_pattern(r"\d+")

# Elements beside a heading that make it the title of what a player or a picture shows.
SHOWING = frozenset("audio canvas div embed figure iframe img object picture section video".split())

# A larger box has other text too; to read it for each heading in it would cost too much.
MOST_IN_A_BOX = 200

# Words below the last heading of a long article that a script puts there, such as the number of
# comments, and words of an article that is long beside them.
MAX_WORDS, MIN_WORDS_BESIDE = 2, 100


def own_subheadings(page: Page) -> Iterator[Heading]:
    """The subheadings that begin a section of the article, at whatever level others are.

    Others are above the headline, or titles of the site's other pages, of players and pictures, of
    a script's comments, or the line with the author or the date.
    """
    headline = page.article.headline
    leading = {link.element for link in page.article_links if link.kind is LinkKind.INTERNAL}
    last = last_without_text(page)
    for heading in subheadings(page.headings):
        if (
            heading.element is not last
            and (headline is None or heading.element.index > headline.index)
            and not (leading and is_title_of_page(heading.element, leading))
            and not is_title_of_media(heading.element)
            and not (page.byline and page.byline in heading.element)
            and not is_dateline(heading.element, page)
        ):
            yield heading


def last_without_text(page: Page) -> Element | None:
    """The last heading of an article that has hardly a word below it."""
    *others, last = page.text.sections or (None,)
    if last is None or last.heading is None or last.words > MAX_WORDS:
        return None
    is_long = sum(section.words for section in others if section) >= MIN_WORDS_BESIDE
    return last.heading.element if is_long else None


def is_title_of_page(element: Element, leading: Collection[Element]) -> bool:
    """Whether a heading is in one of the links, or is one as a whole."""
    if any(around in leading for around in element.ancestors):
        return True
    inside = next((e for e in element.descendants if e in leading), None)
    return inside is not None and element_text(inside) == element_text(element)


def is_dateline(element: Element, page: Page) -> bool:
    """Whether a heading above the text shares its box with a full date alone: a publisher's name.

    The year of a work beside its title is no full date.
    """
    first, box = page.text.introduction, element.parent
    if box is None or first is None or element.index > first.element.index:
        return False
    if has_many_words(box, element):
        return False  # spares the heading above a long text the reading of all of it
    beside = element_text(box).replace(element_text(element), "", 1)
    return is_dated(beside) and len(NUMBERS.findall(beside)) > 1


def has_many_words(box: Element, left_out: Element) -> bool:
    """Whether a box has more words than a line with a date, beside one of its elements."""
    blocks = gather_blocks(box, {left_out.index})
    counts = accumulate(len(written(content).split()) for _, _, content in blocks)
    return any(count > MAX_DATE_WORDS for count in counts)


def is_title_of_media(element: Element) -> bool:
    """Whether the box of a heading has no other text, but something to look at or to fill."""
    box = element
    for around in element.ancestors:
        if around.last - around.index > MOST_IN_A_BOX or has_text_beside(around, box):
            break
        box = around
    beside = (e for e in box.descendants if e not in element and element not in e)
    return any(e.tag in SHOWING for e in beside)


def has_text_beside(around: Element, box: Element) -> bool:
    """Whether readers see text in `around` beside one of its elements."""
    if around.letters:
        return True
    elements = around.tree.elements
    beside = chain(elements[around.index + 1 : box.index], elements[box.last + 1 : around.last + 1])
    return any(e.letters and is_seen_in(around, e) for e in beside)


def is_seen_in(around: Element, element: Element) -> bool:
    """Whether nothing from an element up to one around it keeps readers from its text."""
    inside = takewhile(lambda each: each is not around, element.ancestors)
    return all(is_read(each) and not is_hidden(each) for each in (element, *inside))


def has_headline(page: Page) -> bool:
    """Whether the page has an h1 or another headline; else headings/h1-missing reports it."""
    return page.article.headline is not None or any(h.level == 1 and h.text for h in page.headings)


def headline_level(page: Page) -> int:
    """The level of the headline: an h2 where the theme uses the h1 for the site name."""
    if headline := page.article.headline:
        return next((h.level for h in page.headings if h.element is headline), 1)
    before = [
        heading.level
        for heading in page.headings
        if heading.element.index < page.article.element.index
        and heading.level <= 2
        and not any(around.tag in ASIDE for around in heading.element.ancestors)
    ]
    return before[-1] if before else 1


ASIDE = frozenset(("nav", "aside", "footer"))
