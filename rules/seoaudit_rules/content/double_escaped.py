import re
from collections.abc import Iterator
from itertools import chain, islice

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message
from seoaudit.facts import Span, shorten
from seoaudit.late_pattern import late_pattern
from seoaudit.named_tuple import NamedTuple
from seoaudit_rules.shared_cost import MAX_FINDINGS
from seoaudit_rules.shown_fields import shown_fields

REFERENCE = late_pattern(r"&(?:#\d{2,7}|#[xX][0-9a-fA-F]{2,6}|[a-zA-Z][a-zA-Z0-9]{1,30});")

# Tags of running text, which a field of the head shows as they are.
TAG = late_pattern(
    r"</?(?:a|b|br|div|em|h[1-6]|i|img|li|p|span|strong|u|ul)(?:\s[^<>]{0,200})?/?>", re.IGNORECASE
)


class DoubleEscaped(Rule):
    """Show characters, not the codes that stand for them.

    ## Why it matters
    Text that is prepared for HTML twice shows readers and search results "Salt &amp;amp; Stone"
    where "Salt &amp; Stone" was meant. Tags in a description or a title are shown in the same way,
    as they are typed.

    ## How to fix it
    Type the character itself. If a template or plugin writes the text, let only one of them escape
    it, and take tags out of titles and descriptions.

    ## References
    - https://html.spec.whatwg.org/multipage/syntax.html#character-references
    - https://developers.google.com/search/docs/appearance/snippet
    """

    id = "content/double-escaped"
    severity = Severity.WARNING
    basis = Basis.STANDARD
    weight = 1

    reference = message(
        "Readers see “{code}” in the text instead of “{character}”.",
        advice="Type the character itself, or let the template escape the text only once.",
        per="page",
    )
    reference_in_field = message(
        "Readers see “{code}” in {field} instead of “{character}”.",
        advice="Type the character itself, or let the template escape the text only once.",
        per="page",
    )
    tag = message(
        "The tag {code} is shown as text in {field}.",
        advice="Remove the tag: {field} shows it as it is typed.",
        per="page",
    )

    examples = (
        good("<title>Salt &amp; Stone</title><p>Write <code>&amp;amp;</code> in HTML.</p>"),
        bad("<p>Salt &amp;amp; Stone in winter.</p>", "reference"),
        bad("<title>Salt &amp;amp; Stone</title><p>In winter.</p>", "reference_in_field"),
        bad('<meta name="description" content="&lt;p&gt;In winter.&lt;/p&gt;">', "tag"),
    )

    def check(self, page: Page) -> Iterator[Finding]:
        found = list(islice(chain(in_fields(page), in_text(page)), MAX_FINDINGS))
        for fault in found:
            cost = 1 / len(found)
            if fault.character is None:
                yield self.tag.at(
                    fault.place, cost=cost, code=shorten(fault.code), field=fault.field
                )
            elif fault.field:
                yield self.reference_in_field.at(
                    fault.place,
                    cost=cost,
                    code=fault.code,
                    character=fault.character,
                    field=fault.field,
                )
            else:
                yield self.reference.at(
                    fault.place, cost=cost, code=fault.code, character=fault.character
                )


class Fault(NamedTuple):
    """A code that is shown: what it stands for, None for a tag, and in which field, "" for none."""

    code: str
    character: str | None
    field: str
    place: Span


def in_fields(page: Page) -> Iterator[Fault]:
    """The first code of each field outside the text.

    Not of JSON-LD: search engines read the HTML in its texts.
    """
    fields = (field for field in shown_fields(page) if not field.name.startswith("JSON-LD"))
    for field in fields:
        if found := next(references(field.text), None):
            yield Fault(found[0], shown(found[0]), field.name, field.place)
        elif "<" in field.text and (found := TAG.search(field.text)):
            yield Fault(found[0], None, field.name, field.place)


def in_text(page: Page) -> Iterator[Fault]:
    """The codes in the text of the article, except in code, which shows them on purpose."""
    text = page.text
    for found in references(text.text):
        place = text.span(*found.span())
        if not text.is_code(place):
            yield Fault(found[0], shown(found[0]), "", place)


def references(text: str) -> Iterator[re.Match[str]]:
    """Each character reference that a browser would know."""
    if "&" in text and ";" in text:
        from html.entities import html5  # a table of 2,000 names

        for found in REFERENCE.finditer(text):
            if found[0][1] == "#" or found[0][1:] in html5:
                yield found


def shown(code: str) -> str:
    """The character that a reference stands for; its name where it cannot be seen."""
    from html import unescape

    character = unescape(code)
    return character if character.strip() else "a space"
