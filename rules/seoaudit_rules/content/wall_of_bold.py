from collections.abc import Iterator, Sequence
from itertools import takewhile

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message, option
from seoaudit.facts import Element
from seoaudit.page.tree.element_text import element_text
from seoaudit.text import count_words


class WallOfBold(Rule):
    """Keep bold for the words that matter most.

    ## Why it matters
    Bold guides readers who skim. When a third of the text is bold, nothing stands out, and it is
    tiring to read. The limit is our own: no search engine gives one.

    ## How to fix it
    Use bold for only a few words in a paragraph. Headings need none, and a summary stands out
    better as a list.

    ## References
    - https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-b-element
    - https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-strong-element
    """

    id = "content/wall-of-bold"
    severity = Severity.INFO
    basis = Basis.HEURISTIC
    weight = 0.5

    max_percent = option(
        30, "Maximum share of the text in bold, in percent of its words.", minimum=1
    )
    min_words = option(100, "Minimum words of text for the share to be checked.", minimum=1)

    too_much = message(
        "{percent}% of the text is in bold.",
        advice="Keep it to {max_percent}% or less: use bold only for the words that matter most.",
        per="page",
    )

    examples = (
        good(f"<p><b>Prune in winter.</b> {'Pick in fall. ' * 40}</p>"),
        bad(f"<p><b>{'Prune in winter. ' * 20}</b> {'Pick in fall. ' * 20}</p>", "too_much"),
    )

    def applies(self, page: Page) -> bool:
        return words_of_text(page) >= self.min_words

    def check(self, page: Page) -> Iterator[Finding]:
        bold = [(count_words(element_text(e)), e) for e in bold_elements(page)]
        percent = 100 * sum(count for count, _ in bold) / words_of_text(page)
        if percent > self.max_percent:
            _, longest = max(bold, key=lambda counted: counted[0])
            yield self.too_much.at(longest, percent=round(percent))


BOLD_BY_DEFAULT = frozenset(("h1", "h2", "h3", "h4", "h5", "h6", "th", "dt", "caption", "pre"))


def words_of_text(page: Page) -> int:
    """The number of words outside headings and other elements that are bold by default."""
    counted = zip(page.text.blocks, page.text.word_counts, strict=True)
    return sum(count for block, count in counted if block.kind not in BOLD_BY_DEFAULT)


def bold_elements(page: Page) -> Sequence[Element]:
    """The article's outermost <b> and <strong> elements that appear bold."""
    found: list[Element] = []
    for element in page.tree.by_tag("b", "strong"):
        if found and element in found[-1]:
            continue
        if page.article.holds(element) and is_bold(element):
            around = takewhile(lambda each: each in page.article.element, element.ancestors)
            if not any(each.tag in BOLD_BY_DEFAULT for each in around):
                found.append(element)
    return found


def is_bold(element: Element) -> bool:
    """Whether its style does not reset it, as Google Docs does: <b style="font-weight:normal">."""
    style = element.get("style").replace(" ", "").lower()
    return "font-weight:normal" not in style and "font-weight:400" not in style
