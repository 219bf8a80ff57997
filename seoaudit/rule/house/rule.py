"""A custom rule defined in the configuration: a selector, and conditions on what it matches."""

import re
from collections.abc import Iterator, Sequence
from math import isfinite
from typing import Any, ClassVar

from seoaudit.page.page import Page
from seoaudit.page.selection.selected import Selected
from seoaudit.rule.docs import HOW, WHY
from seoaudit.rule.finding import Basis, Finding
from seoaudit.rule.house.selection import Selection, select
from seoaudit.rule.house.settings import HouseSettings
from seoaudit.rule.rule import PAGE, Message, Rule, message
from seoaudit.text.segments.shorten import shorten

MAX_SHOWN = 20


class HouseRule(Rule):
    """Follow a custom rule of this site."""

    id = "house/rule"
    basis = Basis.HEURISTIC
    asked: ClassVar[HouseSettings]

    too_few = message(
        "{message}",
        advice="Add more matches for {select}: at least {min} required, {found} found.",
        per=PAGE,
    )
    too_many = message(
        "{message}",
        advice="Remove matches for {select}: at most {max} allowed, {found} found.",
        per=PAGE,
    )
    does_not_match = message(
        "{message}",
        advice="Change the text “{text}” so that it matches the pattern {pattern}.",
    )
    forbidden = message(
        "{message}",
        advice="Replace “{text}” or remove it.",
    )

    def applies(self, page: Page) -> bool:
        """Whether there is something to count or a text to check."""
        asked = self.asked
        if asked.min is not None or asked.max is not None:
            return isfinite(self._selection(page).number)
        return bool(self._selection(page).found if asked.asks_for else page.blocks)

    def check(self, page: Page) -> Iterator[Finding]:
        """Check the number of matches, then their text."""
        selection = self._selection(page)
        yield from self._counted(page, selection)
        if self.asked.matches:
            yield from self._unmatched(selection.found)
        if self.asked.forbidden:
            yield from self._forbidden(page, selection.found)

    def _selection(self, page: Page) -> Selection:
        return select(page, self.asked)

    def _counted(self, page: Page, selection: Selection) -> Iterator[Finding]:
        asked = self.asked
        number, found = selection
        said: dict[str, Any] = {"message": asked.message, "select": asked.asks_for, "found": number}
        if asked.min is not None and number < asked.min:
            place = page.article.element if asked.scope == "article" else page.tree.root
            yield self.too_few.at(place, min=asked.min, **said)
        if asked.max is not None and number > asked.max:
            first = found[asked.max] if found else page.tree.root
            yield self.too_many.at(first, max=asked.max, **said)

    def _unmatched(self, found: Sequence[Selected]) -> Iterator[Finding]:
        """The texts that do not match; each takes its share of the weight."""
        asked = self.asked
        pattern = re.compile(asked.matches)
        texts = ((each, each.text) for each in found)
        wrong = [(each, text) for each, text in texts if not pattern.search(text)]
        shown = wrong[:MAX_SHOWN]
        for each, text in shown:
            yield self.does_not_match.at(
                each,
                cost=len(wrong) / len(found) / len(shown),
                message=asked.message,
                text=shorten(text),
                pattern=asked.matches,
            )

    def _forbidden(self, page: Page, found: Sequence[Selected]) -> Iterator[Finding]:
        """Each forbidden text once, however many matches contain it."""
        read = found if self.asked.asks_for else page.blocks
        words = _one_of(self.asked.forbidden)
        said = {each.span(*w.span()): w[0] for each in read for w in words.finditer(each.text)}
        for place in sorted(said)[:MAX_SHOWN]:
            yield self.forbidden.at(place, message=self.asked.message, text=said[place])


def _one_of(texts: Sequence[str]) -> re.Pattern[str]:
    """A pattern for any of the texts as whole words, ignoring case and the width of spaces."""
    patterns = []
    for text in sorted(texts, key=len, reverse=True):
        words = r"\s+".join(map(re.escape, text.split()))
        before = r"(?<!\w)" if re.match(r"\w", text.strip()) else ""
        after = r"(?!\w)" if re.search(r"\w$", text.strip()) else ""
        patterns.append(f"{before}{words}{after}")
    return re.compile("|".join(patterns), re.IGNORECASE)


def rule_class(asked: HouseSettings) -> type[HouseRule]:
    """The class of a custom rule, with the texts of the configuration."""

    class StatedRule(HouseRule):
        __doc__ = _described(asked)
        id = asked.id
        severity = asked.severity
        weight = asked.weight
        messages: ClassVar = {key: _own(asked, HouseRule.messages[key]) for key in _keys(asked)}

    StatedRule.asked = asked
    return StatedRule


def _keys(asked: HouseSettings) -> Iterator[str]:
    """The keys of the messages that the rule can report."""
    if asked.min:
        yield "too_few"
    if asked.max is not None:
        yield "too_many"
    if asked.matches:
        yield "does_not_match"
    if asked.forbidden:
        yield "forbidden"


def _own(asked: HouseSettings, general: Message) -> Message:
    """A message with the text of the configuration, in which braces are literal."""
    text = asked.message.replace("{", "{{").replace("}", "}}")
    return Message(text, general.advice, one=None, fix=None, per=general.per)


def _described(asked: HouseSettings) -> str:
    """What `seoaudit explain` shows, in the form of a rule's docstring."""
    where = "on the page" if asked.scope == "page" else "in the article"
    lines = [
        f"The rule checks what `{asked.asks_for}` matches {where}."
        if asked.asks_for
        else "The rule checks the text of the article."
    ]
    if asked.min is not None:
        lines.append(f"- At least {asked.min} required.")
    if asked.max is not None:
        lines.append(f"- At most {asked.max} allowed.")
    if asked.matches:
        lines.append(f"- The text must match `{asked.matches}`.")
    if asked.forbidden:
        lines.append(f"- The text must not contain {', '.join(asked.forbidden)}.")
    why = "The configuration of this site requires it; search engines do not."
    listed = "\n".join([lines[0], "", *lines[1:]])
    return f"{asked.message}\n\n## {WHY}\n\n{why}\n\n## {HOW}\n\n{listed}"
