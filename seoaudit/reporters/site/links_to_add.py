"""The links to add as an editor's list: by page to edit, with line, sentence and edit."""

from __future__ import annotations

import html
from collections.abc import Sequence
from itertools import groupby
from typing import Any

from seoaudit.named_tuple import NamedTuple
from seoaudit.rule.finding import Safety
from seoaudit.site.places import place
from seoaudit.site.report import ReportedSiteFinding, SiteReport

# The rule that finds them.
RULE = "links/opportunity"


class LinkToAdd(NamedTuple):
    """Words of a page that could be a link: where they are, and to what; `worth` is to sort by.

    `line` and `column` are those of the paragraph. `start` is where the words begin in the page, in
    characters; None where markup stands between them.
    """

    page: str
    line: int
    column: int
    sentence: str
    words: str
    keyphrase: str
    target: str
    href: str
    worth: float
    is_known: bool
    start: int | None = None

    @property
    def link(self) -> str:
        """The words as a link, which takes their place in the sentence."""
        return f'<a href="{html.escape(self.href)}">{html.escape(self.words, quote=False)}</a>'

    def to_dict(self) -> dict[str, Any]:
        """Return it for JSON."""
        return {
            "line": self.line,
            "column": self.column,
            "sentence": self.sentence,
            "words": self.words,
            "keyphrase": self.keyphrase,
            "target": self.target,
            "edit": {
                "safety": str(Safety.SUGGESTION),
                "start": self.start,
                "end": None if self.start is None else self.start + len(self.words),
                "old": self.words,
                "new": self.link,
            },
            "known": self.is_known,
        }


class PageToEdit(NamedTuple):
    """A page with the links that could be added to it, the best first."""

    url: str
    links: Sequence[LinkToAdd]


def pages_to_edit(report: SiteReport) -> Sequence[PageToEdit]:
    """Return the pages to edit, the one with the best link first."""
    links = [_link(each, report.start) for each in report.findings if each.rule == RULE]
    links.sort(key=lambda link: (link.page, -link.worth, link.target))
    pages = [
        PageToEdit(url, tuple(group)) for url, group in groupby(links, key=lambda link: link.page)
    ]
    return sorted(pages, key=lambda page: -page.links[0].worth)


def _link(found: ReportedSiteFinding, start: str) -> LinkToAdd:
    [source, *_], params = found.sources, found.params
    target, at = str(params["target"]), params.get("start")
    return LinkToAdd(
        source.url,
        source.line,
        source.column,
        str(params["sentence"]),
        str(params["words"]),
        str(params["keyphrase"]),
        target,
        place(target, start),
        float(params.get("worth", 0)),
        found.known,
        at if isinstance(at, int) else None,
    )
