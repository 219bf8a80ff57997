"""What all Rank Math tests have in common: points out of a maximum."""

from collections.abc import Iterator, Mapping
from typing import ClassVar, Literal

from seoaudit import Basis, Finding, Page, Rule, Severity
from seoaudit.facts import Located
from seoaudit.rule import BoundMessage, Message, Value
from seoaudit_rules.rankmath.paper import Paper, paper_of


class RankMathTest(Rule):
    """A rule whose weight is its maximum points, and whose message says how many were earned."""

    severity = Severity.INFO
    basis = Basis.HEURISTIC
    about: ClassVar[Literal["title", "description", "url", "text"]] = "text"

    def points(self, paper: Paper) -> int:
        """The points that Rank Math awards, up to the weight of the rule on the page."""
        raise NotImplementedError

    def numbers(self, paper: Paper) -> Mapping[str, Value]:  # noqa: ARG002 - for those that have any
        """The params of the message besides {earned} and {possible}."""
        return {}

    def wording(self, paper: Paper) -> Message:  # noqa: ARG002 - for those that have several
        """The message for lost points."""
        [only] = self.messages.values()
        return only

    def check(self, page: Page) -> Iterator[Finding]:
        paper = paper_of(page)
        earned, possible = self.points(paper), self.weight_on(page)
        if earned < possible:
            finding = BoundMessage(self, self.wording(paper)).at(
                self._place(page), cost=1 - earned / possible, earned=earned, possible=possible
            )
            params = {**finding.params, **self.numbers(paper)}
            yield finding._replace(params=params, anchor="")

    def _place(self, page: Page) -> Located:
        if self.about == "title":
            return page.title or page.head.place
        if self.about == "description":
            return page.description.value if page.description else page.head.place
        return page.url_place if self.about == "url" else page.article.element
