from collections.abc import Iterator

from seoaudit import Basis, Edit, Finding, Fix, Page, Rule, Safety, Severity, bad, good, message
from seoaudit.facts import Span, shorten
from seoaudit.named_tuple import NamedTuple
from seoaudit.text.recognition.mojibake import find_garbled
from seoaudit_rules.shared_cost import with_falling_cost


class Mojibake(Rule):
    """Fix garbled characters.

    ## Why it matters
    Text written in UTF-8 and read in another encoding turns into "Ã©" for é or "ط§ظ„" for ال.
    Nobody can read it, and no search finds its words. The sign � stands for a character that is
    lost for good.

    ## How to fix it
    If a few places are affected, they came with pasted or imported text: retype them. If the whole
    page is garbled, save it as UTF-8, and declare the encoding in the page and on the server.

    ## References
    - https://www.w3.org/International/questions/qa-choosing-encodings
    - https://html.spec.whatwg.org/multipage/semantics.html#charset
    - https://www.unicode.org/faq/utf_bom.html
    """

    id = "content/mojibake"
    severity = Severity.ERROR
    basis = Basis.STANDARD
    weight = 3

    garbled = message(
        "The text “{garbled}” is garbled; it should read “{meant}”.",
        advice="Retype it, and use UTF-8 wherever the text is stored or transferred.",
        fix="Restore the intended text",
    )
    lost = message(
        "A character was lost here: the page shows � instead.",
        advice="Retype the word: the lost character cannot be recovered.",
    )
    throughout = message(
        "The text is garbled in {count} places.",
        advice="Save the page as UTF-8, and declare it in the page and on the server.",
        per="page",
    )

    examples = (
        good("<p>Un café à São Paulo, 20 °C — «ça va».</p>"),
        good('<p lang="pt">A DECISÃO DO VERÃO: “IRMÔ</p>'),
        bad("<p>Un cafÃ© noir.</p>", "garbled", fixed="<p>Un café noir.</p>"),
        bad("<p>ط§ظ„ظ…ط؛ط±ط¨</p>", "garbled", fixed="<p>المغرب</p>"),
        bad("<p>Un caf� noir.</p>", "lost"),
        bad(f"<p>{'Un cafÃ© noir. ' * 21}</p>", "throughout"),
    )

    def check(self, page: Page) -> Iterator[Finding]:
        faults = [*faults_of_article(page), *faults_of_head(page)]
        if len(faults) > 20:
            yield self.throughout.at(faults[0].place, count=len(faults))
            return
        for fault, cost in with_falling_cost(faults):
            if fault.meant is None:
                yield self.lost.at(fault.place, cost=cost)
            else:
                yield self.garbled.at(
                    fault.place,
                    cost=cost,
                    fix=repair(page, fault),
                    garbled=shorten(fault.text),
                    meant=shorten(fault.meant),
                )


class Fault(NamedTuple):
    """A garbled passage and the intended text, None for a lost character."""

    place: Span
    text: str
    meant: str | None


def faults_in(text: str) -> Iterator[tuple[int, int, str | None]]:
    """Start, end and intended text of each garbled passage, then of each lost character."""
    for garbled in find_garbled(text):
        yield garbled.start, garbled.end, garbled.meant
    at = text.find("\ufffd")
    while at >= 0:
        yield at, at + 1, None
        at = text.find("\ufffd", at + 1)


def faults_of_article(page: Page) -> Iterator[Fault]:
    """The faults in the article, except in code, which may be an example of garbled text."""
    for start, end, meant in faults_in(page.text.text):
        place = page.text.span(start, end)
        if not page.text.is_code(place):
            yield Fault(place, page.text.text[start:end], meant)


def faults_of_head(page: Page) -> Iterator[Fault]:
    """The faults in the title and the meta description."""
    if title := page.title:
        found = list(faults_in(title.text))
        places = title.spans((start, end) for start, end, _ in found)
        for (start, end, meant), place in zip(found, places, strict=True):
            yield Fault(place or Span(title.start, title.end), title.text[start:end], meant)
    if description := page.description:
        # All are told at the attribute, so several lost characters are one fault.
        yield from dict.fromkeys(
            Fault(description.value, description.text[start:end], meant)
            for start, end, meant in faults_in(description.text)
        )


def repair(page: Page, fault: Fault) -> Fix | None:
    """Restore the intended text. Unsafe: the declared encoding may be wrong instead."""
    start, end = fault.place.start, fault.place.end
    if fault.meant is None or page.source[start:end] != fault.text:
        return None
    return Fix((Edit(start, end, fault.meant),), Safety.UNSAFE)
