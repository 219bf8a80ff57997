"""A rule that a configuration states itself: a selector, and what must hold of what it selects."""

import re
from collections.abc import Iterator, Sequence
from typing import Any, ClassVar

from seoaudit.house.settings import HouseSettings
from seoaudit.page import Page
from seoaudit.page.blocks import block_text, text_span
from seoaudit.page.position import Span
from seoaudit.page.tree import Element
from seoaudit.rule import Basis, Finding, Message, Rule, message
from seoaudit.text.quote import shorten

MOST_SHOWN = 20


class HouseRule(Rule):
    """Keep a rule of the house."""

    id = "house/rule"
    basis = Basis.HEURISTIC
    asked: ClassVar[HouseSettings]

    too_few = message(
        "{message}",
        advice="Have at least {min} of {select}. Found: {found}.",
    )
    too_many = message(
        "{message}",
        advice="Leave at most {max} of {select}. Found: {found}.",
    )
    does_not_match = message(
        "{message}",
        advice='The text "{text}" must match the pattern {pattern}.',
    )
    forbidden = message(
        "{message}",
        advice='Write "{text}" another way, or leave it out.',
    )

    def applies(self, page: Page) -> bool:
        """What is counted can always be judged; texts where there are some."""
        asked = self.asked
        if asked.min is not None or asked.max is not None:
            return True
        return bool(self._selected(page) if asked.select else page.blocks)

    def check(self, page: Page) -> Iterator[Finding]:
        """Count what is selected, then read it."""
        selected = self._selected(page) if self.asked.select else ()
        yield from self._counted(page, selected)
        if self.asked.matches:
            yield from self._unmatched(selected)
        if self.asked.forbidden:
            yield from self._forbidden(page, selected)

    def _selected(self, page: Page) -> Sequence[Element]:
        found = page.tree.select(self.asked.select)
        if self.asked.scope == "page":
            return found
        return [element for element in found if page.article.holds(element)]

    def _counted(self, page: Page, selected: Sequence[Element]) -> Iterator[Finding]:
        asked = self.asked
        found = len(selected)
        said: dict[str, Any] = {"message": asked.message, "select": asked.select, "found": found}
        if asked.min is not None and found < asked.min:
            place = page.article.element if asked.scope == "article" else page.tree.root
            yield self.too_few.at(place, min=asked.min, **said)
        if asked.max is not None and found > asked.max:
            yield self.too_many.at(selected[asked.max], max=asked.max, **said)

    def _unmatched(self, selected: Sequence[Element]) -> Iterator[Finding]:
        """Each text that does not match takes its share of the weight."""
        asked = self.asked
        pattern = re.compile(asked.matches)
        texts = ((element, block_text(element)) for element in selected)
        wrong = [(element, text) for element, text in texts if not pattern.search(text)]
        shown = wrong[:MOST_SHOWN]
        for element, text in shown:
            yield self.does_not_match.at(
                element,
                cost=len(wrong) / len(selected) / len(shown),
                message=asked.message,
                text=shorten(text),
                pattern=asked.matches,
            )

    def _forbidden(self, page: Page, selected: Sequence[Element]) -> Iterator[Finding]:
        """Each place once, however many of the selected elements hold it."""
        places = self._in_elements(selected) if self.asked.select else self._in_article(page)
        found = dict(places)
        for place in sorted(found)[:MOST_SHOWN]:
            yield self.forbidden.at(place, message=self.asked.message, text=found[place])

    def _in_elements(self, selected: Sequence[Element]) -> Iterator[tuple[Span, str]]:
        words = _one_of(self.asked.forbidden)
        for element in selected:
            for said in words.finditer(block_text(element)):
                yield text_span(element, *said.span()), said[0]

    def _in_article(self, page: Page) -> Iterator[tuple[Span, str]]:
        words = _one_of(self.asked.forbidden)
        for block in page.blocks:
            for said in words.finditer(block.text):
                yield block.span(*said.span()), said[0]


def _one_of(texts: Sequence[str]) -> re.Pattern[str]:
    """Any of the texts as whole words, in any case, white space in it however wide."""
    patterns = []
    for text in sorted(texts, key=len, reverse=True):
        words = r"\s+".join(map(re.escape, text.split()))
        before = r"(?<!\w)" if re.match(r"\w", text.strip()) else ""
        after = r"(?!\w)" if re.search(r"\w$", text.strip()) else ""
        patterns.append(f"{before}{words}{after}")
    return re.compile("|".join(patterns), re.IGNORECASE)


def rule_class(asked: HouseSettings) -> type[HouseRule]:
    """The rule that a configuration asks for, with its own words."""

    class StatedRule(HouseRule):
        __doc__ = _described(asked)
        id = asked.id
        severity = asked.severity
        weight = asked.weight
        messages: ClassVar = {key: _own(asked, HouseRule.messages[key]) for key in _keys(asked)}

    StatedRule.asked = asked
    return StatedRule


def _keys(asked: HouseSettings) -> Iterator[str]:
    """The messages that the rule may come to."""
    if asked.min:
        yield "too_few"
    if asked.max is not None:
        yield "too_many"
    if asked.matches:
        yield "does_not_match"
    if asked.forbidden:
        yield "forbidden"


def _own(asked: HouseSettings, general: Message) -> Message:
    """A message in the words of the configuration; its braces hold no place for a number."""
    text = asked.message.replace("{", "{{").replace("}", "}}")
    return Message(text, general.advice, None, None)


def _described(asked: HouseSettings) -> str:
    """What `seoaudit explain` shows, as the docstring of a rule would say it."""
    where = "on the page" if asked.scope == "page" else "in the article"
    lines = [
        f"What `{asked.select}` selects {where} is looked at."
        if asked.select
        else "The text of the article is looked at."
    ]
    if asked.min is not None:
        lines.append(f"- At least {asked.min} must be there.")
    if asked.max is not None:
        lines.append(f"- At most {asked.max} may be there.")
    if asked.matches:
        lines.append(f"- Its text must match `{asked.matches}`.")
    if asked.forbidden:
        lines.append(f"- It may not say {', '.join(asked.forbidden)}.")
    why = "The configuration of this site asks for it: no search engine does."
    listed = "\n".join([lines[0], "", *lines[1:]])
    return f"{asked.message}\n\n## Why it matters\n\n{why}\n\n## How to fix it\n\n{listed}"
