"""A draft beside the site it is for: what its sentences may link to, and whose keyphrase it has."""

from __future__ import annotations

import html
from collections.abc import Iterator
from urllib.parse import urljoin

from seoaudit.document.normal_address import address_id, normal
from seoaudit.page.page import Page
from seoaudit.page.tree.position import Span
from seoaudit.report.parts import Note, ReportedFinding, RuleResult, Status
from seoaudit.report.report import PageReport
from seoaudit.rule.finding import Basis, Edit, Fix, Safety, Severity, Value
from seoaudit.site.linking.opportunities import MOST_OF_A_PAGE, kin_of
from seoaudit.site.linking.targets import (
    LinkTarget,
    Targets,
    Topical,
    hold_each_other,
    indexed,
    is_same_keyphrase,
    match_of,
    passage_of,
    sentence_of,
)
from seoaudit.site.places import place
from seoaudit.site.reading.passages import prose, running_text
from seoaudit.site.store.store import Store
from seoaudit.text import IndexedText
from seoaudit.text.matching.find import Match
from seoaudit.text.segments.shorten import shorten

# The rule of sites whose words a draft is told in.
RULE, KEY = "links/opportunity", "unlinked"

# What makes words something else in HTML or Markdown.
MARKUP = frozenset("<>[]`*_|\\")

# What a sentence is shortened to, in characters, as that rule does.
MOST_OF_A_SENTENCE = 160


class SiteOfDraft:
    """A site that was audited, which the author of a draft may link to. It starts at `start`."""

    def __init__(self, store: Store, start: str) -> None:
        self._store = store
        self._start = start
        self._targets = Targets(store)
        self._topics = Topical(store)

    def beside(self, report: PageReport, page: Page) -> PageReport:
        """Return the report of a draft with what the site has to do with it.

        The findings cost nothing: the score is that of the draft alone.
        """
        found = tuple(sorted(self._findings(page), key=lambda each: each.start))
        rules = (RuleResult(RULE, Status.FAIL, 0, 0, 0),) if found else ()
        return report._replace(
            findings=(*report.findings, *found),
            rules=(*report.rules, *rules),
            notes=(*report.notes, *self._held(page)),
        )

    def _held(self, page: Page) -> Iterator[Note]:
        """Yield the pages that have the keyphrase of the draft already."""
        keyphrase = page.keyphrase
        if keyphrase is None:
            return
        said = IndexedText(keyphrase.text, self._language(page))
        for target in self._targets.in_text(said):
            if self._is_other(page, target) and is_same_keyphrase(keyphrase.text, target):
                params = {"keyphrase": target.keyphrase, "url": target.url}
                yield Note("draft_keyphrase_held", params)

    def _language(self, page: Page) -> str:
        """Return the language of a draft; where it is too short to tell, that of the site."""
        return page.language.code or self._targets.main_language

    def _is_other(self, page: Page, target: LinkTarget) -> bool:
        """Whether a page of the site is another than the draft, which may be published already."""
        own = page.document.url or page.url
        is_own = own is not None and address_id(own) == target.id
        [(source,)] = self._store.connection.execute(
            "SELECT source FROM page WHERE id = ?", (target.id,)
        )
        return not is_own and source != page.document.source

    def _findings(self, page: Page) -> Iterator[ReportedFinding]:
        passages = running_text(page)
        text = indexed(passages, self._language(page))
        base = page.url or self._start
        hrefs = (link.element.get("href") for link in page.links)
        linked = {address_id(normal(urljoin(base, href))) for href in hrefs if href}
        keyphrase = page.keyphrase.text if page.keyphrase else ""
        found = []
        for target in self._targets.in_text(text):
            if (
                not self._is_other(page, target)
                or kin_of(self._store, target.id) & linked
                or hold_each_other(keyphrase, target)
                or not (target.is_sure or self._topics.is_alike(text, target))
            ):
                continue
            if match := match_of(text, target):
                found.append((self._targets.need(target), target, match))
        found.sort(key=lambda each: (-each[0], each[1].url))
        for _, target, match in found[:MOST_OF_A_PAGE]:
            number, at = passage_of(passages, match)
            within = prose(page)[number].span(at, at + len(match.text))
            span = page.place(within.start, within.end)
            yield self._finding(page, span, target, match, sentence_of(text, match))

    def _finding(
        self, page: Page, span: Span, target: LinkTarget, match: Match, sentence: str
    ) -> ReportedFinding:
        begin, end = page.lines.at(span.start), page.lines.at(span.end)
        params: dict[str, Value] = {
            "sentence": shorten(sentence, MOST_OF_A_SENTENCE),
            "keyphrase": target.keyphrase,
            "words": match.text,
            "target": target.url,
            "count": 1,
        }
        written = page.written[span.start : span.end]
        return ReportedFinding(
            rule=RULE,
            key=KEY,
            params=params,
            severity=Severity.INFO,
            basis=Basis.HEURISTIC,
            start=span.start,
            end=span.end,
            line=begin[0],
            column=begin[1],
            end_line=end[0],
            end_column=end[1],
            snippet=written,
            points=0.0,
            fix=self._fix(page, written, target, span),
            anchor=target.url,
        )

    def _fix(self, page: Page, written: str, target: LinkTarget, span: Span) -> Fix | None:
        """Return the edit that makes words a link; None where there is markup between them."""
        if not written or MARKUP & set(written):
            return None
        to = place(target.url, self._start)
        as_html = f'<a href="{html.escape(to)}">{written}</a>'
        link = f"[{written}]({to})" if page.manuscript else as_html
        return Fix((Edit(span.start, span.end, link),), Safety.SUGGESTION)
