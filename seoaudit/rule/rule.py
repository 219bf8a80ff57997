"""What rules are made of, apart from examples; everything else a rule file imports are facts.

A rule is a class with a pure `check`, facts in, findings out; all else belongs to the engine.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any, ClassVar, Generic, Self, TypeVar, overload

from seoaudit.errors import ConfigError, did_you_mean
from seoaudit.page.page import Page
from seoaudit.page.tree.position import Located
from seoaudit.rule.example import KINDS, Example, OptionValue
from seoaudit.rule.finding import Basis, Finding, Fix, LinkSource, Severity, SiteFinding, Value
from seoaudit.rule.meanwhile import Meanwhile
from seoaudit.rule.message_text import placeholders, text_problem
from seoaudit.rule.need import Need

T = TypeVar("T", bool, int, float, str, tuple[str, ...])


class Option(Generic[T]):
    """A number or word of a rule that a configuration may set.

    Read on the class it is the option itself, read on a rule the value in effect: what a
    configuration sets stands in the rule's own attributes and so goes before this default.
    """

    def __init__(self, default: T, summary: str, minimum: float | None) -> None:
        self.default: T = default
        self.summary = summary
        self.minimum = minimum
        self.name = ""

    def __set_name__(self, owner: "type[AnyRule]", name: str) -> None:
        self.name = name
        owner.options = {**owner.options, name: self}

    @overload
    def __get__(self, rule: None, owner: "type[AnyRule]") -> Self: ...
    @overload
    def __get__(self, rule: "AnyRule", owner: "type[AnyRule]") -> T: ...
    def __get__(self, rule: "AnyRule | None", owner: "type[AnyRule]") -> Self | T:
        return self if rule is None else self.default  # what is set stands in the rule itself

    def read(self, value: object, rule: str) -> OptionValue:
        """Return `value` as this option's type; raise ConfigError if it is invalid or too small."""
        wanted, key = type(self.default), f"{rule}: {self.name}"
        if wanted is float and type(value) is int:
            value = float(value)
        if wanted is tuple and isinstance(value, list | tuple):
            if all(isinstance(item, str) for item in value):
                return tuple(value)
        elif isinstance(value, bool | int | float | str) and type(value) is wanted:
            if self.minimum is not None and not isinstance(value, str) and value < self.minimum:
                least = {"minimum": self.minimum, "value": value}
                raise ConfigError(
                    "{key} must be at least {minimum:g}, not {value}", key=key, **least
                )
            return value
        kind = KINDS[wanted]
        raise ConfigError("{key} must be {kind}, not {value!r}", key=key, kind=kind, value=value)


def option(default: T, summary: str, *, minimum: float | None = None) -> Option[T]:
    """Declare an option of a rule; its type is the type of the default."""
    return Option(default, summary, minimum)


# Addresses, and places that link to them, that a finding on a site names.
MOST_NAMED = 50

# What counts as one finding, besides the names of params.
PLACE, PAGE = "place", "page"


class BoundMessage:
    """A message of one configured rule, ready to be placed."""

    __slots__ = ("_message", "_rule")

    def __init__(self, rule: "AnyRule", message: "Message") -> None:
        self._rule = rule
        self._message = message

    def at(
        self, place: Located, *, cost: float = 1.0, fix: Fix | None = None, **params: Value
    ) -> Finding:
        """Return a finding on a page; options named in the message are filled in."""
        self._fill_in(params)
        key, anchor = self._message.key, self._message.anchor(params)
        return Finding(self._rule.id, key, params, place.start, place.end, cost, fix, anchor)

    def on(
        self,
        *urls: str,
        count: int | None = None,
        sources: Iterable[LinkSource] = (),
        source_count: int | None = None,
        **params: Value,
    ) -> SiteFinding:
        """Return a finding on addresses of a site.

        The first of the addresses and of the sources are named, and all are counted; sources on one
        page count as one. `count` and `source_count` are given where not all are at hand. In the
        message, {count} is that of the sources where there are any, else that of the addresses.
        """
        places, pages = _named(sources)
        total = len(urls) if count is None else count
        causes = pages if source_count is None else source_count
        params.setdefault("count", causes or total)
        self._fill_in(params)
        key, anchor = self._message.key, self._message.anchor(params)
        place = urls[0] if anchor is None else anchor
        named = urls[:MOST_NAMED]
        return SiteFinding(self._rule.id, key, params, named, total, places, causes, place)

    def _fill_in(self, params: dict[str, Value]) -> None:
        for name in self._rule.options:
            if name in self._message.placeholders:
                params.setdefault(name, getattr(self._rule, name))


def _named(sources: Iterable[LinkSource]) -> tuple[tuple[LinkSource, ...], int]:
    """Return the first of many sources, and on how many pages they are."""
    places: list[LinkSource] = []
    pages: set[str] = set()
    for source in sources:
        pages.add(source.url)
        if len(places) < MOST_NAMED:
            places.append(source)
    return tuple(places), len(pages)


class Message:
    """The text of a finding in English: what is wrong and how to fix it, values in {braces}."""

    def __init__(
        self, text: str, advice: str, *, one: str | None, fix: str | None, per: str
    ) -> None:
        self.text = text
        self.advice = advice
        self.one = one
        self.fix = fix
        self.per = per
        self.key = ""

    def __set_name__(self, owner: "type[AnyRule]", name: str) -> None:
        self.key = name
        owner.messages = {**owner.messages, name: self}

    @overload
    def __get__(self, rule: None, owner: "type[AnyRule]") -> Self: ...
    @overload
    def __get__(self, rule: "AnyRule", owner: "type[AnyRule]") -> BoundMessage: ...
    def __get__(self, rule: "AnyRule | None", owner: "type[AnyRule]") -> Self | BoundMessage:
        return self if rule is None else BoundMessage(rule, self)

    def anchor(self, params: Mapping[str, Value]) -> str | None:
        """Return what tells findings of this message apart; None means their position."""
        if self.per == PLACE:
            return None
        if self.per != PAGE and self.per not in params:
            raise TypeError(f"message {self.key!r} needs the param {self.per!r}: pass it to at()")
        return "" if self.per == PAGE else str(params[self.per])

    @cached_property
    def problem(self) -> str | None:
        """Why its English cannot be shown; None if it can."""
        return next(
            filter(None, map(text_problem, (self.text, self.advice, self.one, self.fix))), None
        )

    @cached_property
    def placeholders(self) -> set[str]:
        """The placeholders in text, advice and fix."""
        return placeholders(self.text) | placeholders(self.advice) | placeholders(self.fix or "")


def message(
    text: str,
    *,
    advice: str,
    one: str | None = None,
    fix: str | None = None,
    per: str = PLACE,
) -> Message:
    """Declare a message of a rule; the attribute's name is its key.

    `one` is the text for a {count} of 1, `fix` the title of the accompanying fix. `per` says what
    makes two findings different, so that a baseline recognizes each: their positions; PAGE for a
    verdict on the whole page, wherever it points; or the name of a param.
    """
    return Message(text, advice, one=one, fix=fix, per=per)


class AnyRule:
    """What every rule declares, of pages or of sites: see `Rule` and `SiteRule`."""

    id: ClassVar[str]
    severity: ClassVar[Severity] = Severity.WARNING
    basis: ClassVar[Basis] = Basis.HEURISTIC
    weight: ClassVar[float] = 1
    cap: ClassVar[int | None] = None  # the highest score of a page or site while this rule fails
    options: ClassVar[Mapping[str, Option[Any]]] = {}
    messages: ClassVar[Mapping[str, Message]] = {}

    def __init__(self, **settings: object) -> None:
        self.settings: dict[str, OptionValue] = {}
        for name, value in settings.items():
            if name not in self.options:
                hint = did_you_mean(name, self.options)
                raise ConfigError(
                    "{id}: unknown option {name!r}.{hint}", id=self.id, name=name, hint=hint
                )
            self.settings[name] = self.options[name].read(value, self.id)
        vars(self).update(self.settings)

    @classmethod
    def topic(cls) -> str:
        """Return the part of the id before the slash."""
        return cls.id.partition("/")[0]

    @classmethod
    def is_fixable(cls) -> bool:
        """Whether any of its messages has a fix."""
        return any(message.fix for message in cls.messages.values())


class Rule(AnyRule):
    """The interface of every rule of pages. rules/README.md explains how to write one."""

    counterpart: ClassVar[str | None] = None  # the rule of another profile that checks the same
    # Whether it checks what is normal on a preview but wrong on the site: there it is only noted.
    judges_host: ClassVar[bool] = False
    # Whether it checks what a site's template adds around articles: it does not apply without one.
    judges_template: ClassVar[bool] = False
    # What it may not be able to judge a page without: if it does not apply, the report says so.
    needs: ClassVar[tuple[Need, ...]] = ()
    # Whether it checks what only an article owes, not a list, a login or an error page.
    judges_article: ClassVar[bool] = False
    # The rules whose fault keeps this one from applying, and how it counts while one of them fails.
    follows: ClassVar[tuple[str, ...]] = ()
    meanwhile: ClassVar[Meanwhile] = Meanwhile.GRANTED
    examples: ClassVar[Sequence[Example]] = ()

    def applies(self, page: Page) -> bool:  # noqa: ARG002 - a rule overrides it with a use for it
        """Whether the rule applies to this page; if not, it does not affect the score."""
        return True

    def awaits(self, page: Page) -> bool:  # noqa: ARG002 - as above
        """Whether it would apply but for the fault of a rule that it follows."""
        return True

    def weight_on(self, page: Page) -> float:  # noqa: ARG002 - as above
        """Return the rule's weight on this page, unless a configuration sets it."""
        return self.weight

    def check(self, page: Page) -> Iterator[Finding]:
        """Yield the findings of the page; must be pure."""
        raise NotImplementedError
