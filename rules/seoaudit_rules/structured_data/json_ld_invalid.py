from collections.abc import Iterator, Mapping

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message
from seoaudit.facts import JsonLd, Span, shorten
from seoaudit_rules.shared_cost import with_shared_cost


def block(json: str) -> str:
    """A page with one JSON-LD block."""
    return f'<script type="application/ld+json">{json}</script>'


class JsonLdInvalid(Rule):
    """Write valid structured data.

    ## Why it matters
    One extra comma makes a whole block of JSON-LD invalid, and search engines ignore all of it: the
    headline, the author, the dates, the image. None of this is visible on the page.

    ## How to fix it
    Correct the place named in the finding. A template should not build JSON by joining pieces of
    text, but use the JSON function of its language, which gets quotes, line breaks and commas
    right.

    ## References
    - https://www.rfc-editor.org/rfc/rfc8259
    - https://www.w3.org/TR/json-ld11/#embedding-json-ld-in-html-documents
    - https://developers.google.com/search/docs/appearance/structured-data/sd-policies
    """

    id = "structured-data/json-ld-invalid"
    severity = Severity.WARNING
    basis = Basis.STANDARD
    weight = 1
    follows = ("structured-data/article-missing",)

    empty = message(
        "The JSON-LD block is empty.",
        advice="Fill the block or remove it.",
    )
    extra_comma = message(
        "Invalid JSON-LD: extra comma.",
        advice="Remove this comma: commas belong only between two items.",
    )
    missing_comma = message(
        "Invalid JSON-LD: missing comma.",
        advice="Add a comma before this place.",
    )
    wrong_quotes = message(
        "Invalid JSON-LD: wrong quotation marks.",
        advice='Use straight double quotes: "…".',
    )
    quote_inside = message(
        "Invalid JSON-LD: an unescaped double quote ends a text too early.",
        advice='Write \\" for a double quote inside a text.',
    )
    unquoted = message(
        "Invalid JSON-LD: “{text}” is not in quotes.",
        advice='Put it in straight double quotes: "…".',
    )
    missing_value = message(
        "Invalid JSON-LD: a property has no value.",
        advice="Add the value after the colon, or remove the property.",
    )
    control_character = message(
        "Invalid JSON-LD: a text contains a line break or tab, or has no closing quote.",
        advice="Close the quote, or write \\n for a line break and \\t for a tab.",
    )
    escape = message(
        "Invalid JSON-LD: a text contains a stray backslash.",
        advice="Write \\\\ for a backslash, or remove it.",
    )
    comment = message(
        "Invalid JSON-LD: it contains a comment.",
        advice="Remove the comment: JSON does not allow comments.",
    )
    unfinished = message(
        "Invalid JSON-LD: the block is incomplete.",
        advice="Close every open quote and bracket.",
    )
    after_end = message(
        "Invalid JSON-LD: “{text}” follows after the end of the data.",
        advice="Remove it, or put a second item in a block of its own.",
    )
    no_number = message(
        "Invalid JSON-LD: {text} is no number that JSON knows.",
        advice="Write the number, or remove the property: one such value voids the whole block.",
    )
    other = message(
        "Invalid JSON-LD: syntax error at “{text}”.",
        advice="Check the quotes, commas and brackets before this place.",
    )
    no_context = message(
        "The JSON-LD does not declare the schema.org @context, so search engines ignore it.",
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
        bad(block('{"headline": "Mint", "wordCount": NaN}'), "no_number"),
        bad(block('{"headline": 01}'), "other"),
        bad(block('{"@type": "Article", "headline": "Mint"}'), "no_context"),
    )

    def applies(self, page: Page) -> bool:
        return bool(page.json_ld)

    def check(self, page: Page) -> Iterator[Finding]:
        wrong = [b for b in page.json_ld if b.fault or place_without_context(b)]
        for json_ld, cost in with_shared_cost(wrong, len(page.json_ld)):
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
        quoting = {
            "unquoted": self.unquoted,
            "after_end": self.after_end,
            "no_number": self.no_number,
        }
        start, end = fault.place.start, fault.place.end
        text = page.source[start : end if fault.kind in quoting else json_ld.end]
        return quoting.get(fault.kind, self.other).at(
            fault.place, cost=cost, text=shorten(text, 40)
        )


def place_without_context(json_ld: JsonLd) -> Span | None:
    """The type of the first item without a @context; None if every item has one."""
    nodes: list[tuple[list[str | int], object]] = [([], json_ld.data)]
    if isinstance(json_ld.data, list):
        nodes = [([number], node) for number, node in enumerate(json_ld.data)]
    for path, node in nodes:
        if isinstance(node, Mapping) and "@context" not in node:
            if "@type" in node:
                return json_ld.span([*path, "@type"])
            if "@graph" in node and not declares_each(node["@graph"]):
                return Span(json_ld.start, json_ld.start + 1)
    return None


def declares_each(graph: object) -> bool:
    """Whether every node of a graph declares a @context of its own, which is as good."""
    nodes = graph if isinstance(graph, list) else [graph]
    return all(isinstance(node, Mapping) and "@context" in node for node in nodes)
