from collections.abc import Iterator, Mapping

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message
from seoaudit.facts import JsonLd, Span, shorten
from seoaudit_rules.shares import in_shares


def block(json: str) -> str:
    """A page with one block of JSON-LD."""
    return f'<script type="application/ld+json">{json}</script>'


class JsonLdInvalid(Rule):
    """Write structured data that every machine can read.

    ## Why it matters
    One comma too many makes a whole block of JSON-LD invalid, and what cannot be read is ignored:
    the headline, the author, the dates, the picture. Nothing of it shows on the page.

    ## How to fix it
    Mend the place named in the finding. A template should not put JSON together from pieces of
    text, but have it written by the JSON function of its language, which gets quotes, line ends and
    commas right.

    ## References
    - https://www.rfc-editor.org/rfc/rfc8259
    - https://www.w3.org/TR/json-ld11/#embedding-json-ld-in-html-documents
    - https://developers.google.com/search/docs/appearance/structured-data/sd-policies
    """

    id = "structured-data/json-ld-invalid"
    severity = Severity.WARNING
    basis = Basis.STANDARD
    weight = 1

    empty = message(
        "A block of structured data (JSON-LD) is empty.",
        advice="Fill the block or remove it.",
    )
    extra_comma = message(
        "The structured data (JSON-LD) has a comma too many, which makes the whole block invalid.",
        advice="Remove this comma: one stands only between two things.",
    )
    missing_comma = message(
        "The structured data (JSON-LD) lacks a comma, which makes the whole block invalid.",
        advice="Put a comma before this.",
    )
    wrong_quotes = message(
        "The structured data (JSON-LD) has a text in other than straight double quotes, which "
        "makes the whole block invalid.",
        advice='Write straight double quotes: "…".',
    )
    quote_inside = message(
        "A text in the structured data (JSON-LD) ends too early at a double quote, which makes the "
        "whole block invalid.",
        advice='Write \\" for a quote inside a text.',
    )
    unquoted = message(
        'The structured data (JSON-LD) has a name or text without quotes, "{text}", which makes '
        "the whole block invalid.",
        advice='Put it in straight double quotes: "…".',
    )
    missing_value = message(
        "The structured data (JSON-LD) has a name without a value, which makes the whole block "
        "invalid.",
        advice="Write the value after the colon, or remove the name.",
    )
    control_character = message(
        "A text in the structured data (JSON-LD) has a line break or tab inside, or no closing "
        "quote; strict readers refuse the whole block.",
        advice="Close the quote, or write \\n for a line break and \\t for a tab.",
    )
    escape = message(
        "A text in the structured data (JSON-LD) has a backslash that means nothing, which makes "
        "the whole block invalid.",
        advice="Write \\\\ for a backslash, or remove it.",
    )
    comment = message(
        "The structured data (JSON-LD) has a comment, which makes the whole block invalid.",
        advice="Remove the comment: JSON has none.",
    )
    unfinished = message(
        "The structured data (JSON-LD) stops before it is finished, so the whole block is invalid.",
        advice="Close every quote and every bracket that was opened.",
    )
    after_end = message(
        'More stands after the end of the structured data (JSON-LD), "{text}", which makes the '
        "whole block invalid.",
        advice="Remove it, or put a second thing into a block of its own.",
    )
    other = message(
        'The structured data (JSON-LD) cannot be read from here on: "{text}".',
        advice="Check the quotes, commas and brackets before this place.",
    )
    no_context = message(
        "The structured data (JSON-LD) does not say that its words are those of schema.org, so "
        "they mean nothing to search engines.",
        advice='Add "@context": "https://schema.org" to the block.',
    )

    examples = (
        good(block('{"@context": "https://schema.org", "@type": "Article", "headline": "Mint"}')),
        bad(block(" "), "empty"),
        bad(block('{"@context": "https://schema.org", "@type": "Article",}'), "extra_comma"),
        bad(block('{"@context": "https://schema.org" "@type": "Article"}'), "missing_comma"),
        bad(block("{'@context': 'https://schema.org'}"), "wrong_quotes"),
        bad(block('{"headline": "Why "Bramley" cooks well"}'), "quote_inside"),
        bad(block('{headline: "Pruning apple trees"}'), "unquoted"),
        bad(block('{"headline": , "datePublished": "2026-02-03"}'), "missing_value"),
        bad(block('{"headline": "Pruning\napple trees"}'), "control_character"),
        bad(block('{"headline": "Pruning \\& grafting"}'), "escape"),
        bad(block('{"headline": "Mint" // the short one\n}'), "comment"),
        bad(block('{"headline": "Mint"'), "unfinished"),
        bad(block('{"headline": "Mint"};'), "after_end"),
        bad(block('{"headline": 01}'), "other"),
        bad(block('{"@type": "Article", "headline": "Mint"}'), "no_context"),
    )

    def applies(self, page: Page) -> bool:
        return bool(page.json_ld)

    def check(self, page: Page) -> Iterator[Finding]:
        wrong = [b for b in page.json_ld if b.fault or place_without_context(b)]
        for json_ld, cost in in_shares(wrong, len(page.json_ld)):
            yield self._finding(page, json_ld, cost)

    def _finding(self, page: Page, json_ld: JsonLd, cost: float) -> Finding:
        fault, place = json_ld.fault, place_without_context(json_ld)
        if fault is None:
            assert place is not None
            return self.no_context.at(place, cost=cost)
        plain = {
            "empty": self.empty,
            "extra_comma": self.extra_comma,
            "missing_comma": self.missing_comma,
            "wrong_quotes": self.wrong_quotes,
            "quote_inside": self.quote_inside,
            "missing_value": self.missing_value,
            "control_character": self.control_character,
            "escape": self.escape,
            "comment": self.comment,
            "unfinished": self.unfinished,
        }
        if fault.kind in plain:
            return plain[fault.kind].at(fault.place, cost=cost)
        quoting = {"unquoted": self.unquoted, "after_end": self.after_end}
        start, end = fault.place.start, fault.place.end
        text = page.source[start : end if fault.kind in quoting else json_ld.end]
        return quoting.get(fault.kind, self.other).at(
            fault.place, cost=cost, text=shorten(text, 40)
        )


def place_without_context(json_ld: JsonLd) -> Span | None:
    """The type of the first thing in the block that names no vocabulary, None where all do."""
    nodes: list[tuple[list[str | int], object]] = [([], json_ld.data)]
    if isinstance(json_ld.data, list):
        nodes = [([number], node) for number, node in enumerate(json_ld.data)]
    for path, node in nodes:
        if isinstance(node, Mapping) and "@context" not in node:
            if "@type" in node:
                return json_ld.span([*path, "@type"])
            if "@graph" in node:
                return Span(json_ld.start, json_ld.start + 1)
    return None
