"""What rules are made of, apart from examples; everything else a rule file imports are facts.

A rule is a class with a pure `check`, facts in, findings out; all else belongs to the engine.
"""

import enum
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any, ClassVar, Generic, NamedTuple, Self, TypeVar, overload

from seoaudit.errors import ConfigError, did_you_mean
from seoaudit.page.page import Page
from seoaudit.page.tree.position import Located
from seoaudit.rule.example import KINDS, Example, OptionValue
from seoaudit.rule.meanwhile import Meanwhile
from seoaudit.rule.message_text import placeholders, text_problem
from seoaudit.rule.need import Need

Value = str | int | float
T = TypeVar("T", bool, int, float, str, tuple[str, ...])


class Severity(enum.IntEnum):
    """How severe a finding is for the gate; the score uses weights instead."""

    INFO = 1
    WARNING = 2
    ERROR = 3


class Basis(enum.StrEnum):
    """The basis of a rule: a search engine's own documentation, a standard, or best practice."""

    DOCUMENTED = "documented"
    STANDARD = "standard"
    HEURISTIC = "heuristic"


class Safety(enum.StrEnum):
    """Whether a fix can be applied without review, only on request, or is a text for the writer."""

    SAFE = "safe"
    UNSAFE = "unsafe"
    SUGGESTION = "suggestion"


class Edit(NamedTuple):
    """Replace the characters `start` to `end` of the decoded source with `text`."""

    start: int
    end: int
    text: str


class Fix(NamedTuple):
    """Edits that belong together."""

    edits: tuple[Edit, ...]
    safety: Safety = Safety.SAFE


class Finding(NamedTuple):
    """One finding: which rule, which of its messages, with which values, where.

    `cost` is the share of the rule's weight it takes: 1 for all of it, 0 for information. `anchor`
    tells it from others of its kind on the page; None if its position does.
    """

    rule: str
    key: str
    params: Mapping[str, Value]
    start: int
    end: int
    cost: float = 1.0
    fix: Fix | None = None
    anchor: str | None = None

    def __repr__(self) -> str:
        return f"<Finding {self.rule} {self.key} at offsets {self.start} to {self.end}>"


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

    def __set_name__(self, owner: "type[Rule]", name: str) -> None:
        self.name = name
        owner.options = {**owner.options, name: self}

    @overload
    def __get__(self, rule: None, owner: "type[Rule]") -> Self: ...
    @overload
    def __get__(self, rule: "Rule", owner: "type[Rule]") -> T: ...
    def __get__(self, rule: "Rule | None", owner: "type[Rule]") -> Self | T:
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


# What counts as one finding, besides the names of params.
PLACE, PAGE = "place", "page"


class BoundMessage:
    """A message of one configured rule, ready to be placed."""

    __slots__ = ("_message", "_rule")

    def __init__(self, rule: "Rule", message: "Message") -> None:
        self._rule = rule
        self._message = message

    def at(
        self, place: Located, *, cost: float = 1.0, fix: Fix | None = None, **params: Value
    ) -> Finding:
        """Return a finding with this message; options named in the message are filled in."""
        rule = self._rule
        for name in rule.options:
            if name in self._message.placeholders:
                params.setdefault(name, getattr(rule, name))
        key, anchor = self._message.key, self._message.anchor(params)
        return Finding(rule.id, key, params, place.start, place.end, cost, fix, anchor)


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

    def __set_name__(self, owner: "type[Rule]", name: str) -> None:
        self.key = name
        owner.messages = {**owner.messages, name: self}

    @overload
    def __get__(self, rule: None, owner: "type[Rule]") -> Self: ...
    @overload
    def __get__(self, rule: "Rule", owner: "type[Rule]") -> BoundMessage: ...
    def __get__(self, rule: "Rule | None", owner: "type[Rule]") -> Self | BoundMessage:
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


class Rule:
    """The interface of every rule. rules/README.md explains how to write one."""

    id: ClassVar[str]
    severity: ClassVar[Severity] = Severity.WARNING
    basis: ClassVar[Basis] = Basis.HEURISTIC
    weight: ClassVar[float] = 1
    cap: ClassVar[int | None] = None  # the highest score of a page while this rule fails
    counterpart: ClassVar[str | None] = None  # the rule of another profile that checks the same
    # Whether it checks what is normal on a preview but wrong on the site: there it is only noted.
    judges_host: ClassVar[bool] = False
    # Whether it checks what a site's template adds around articles: it does not apply without one.
    judges_template: ClassVar[bool] = False
    # What it may not be able to judge a page without: if it does not apply, the report says so.
    needs: ClassVar[tuple[Need, ...]] = ()
    # Whether it checks what only an article owes, not a list of articles, a login or an error page.
    judges_article: ClassVar[bool] = False
    # The rules whose fault keeps this one from applying, and how it counts while one of them fails.
    follows: ClassVar[tuple[str, ...]] = ()
    meanwhile: ClassVar[Meanwhile] = Meanwhile.GRANTED
    options: ClassVar[Mapping[str, Option[Any]]] = {}
    messages: ClassVar[Mapping[str, Message]] = {}
    examples: ClassVar[Sequence[Example]] = ()

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

    @classmethod
    def topic(cls) -> str:
        """Return the part of the id before the slash."""
        return cls.id.partition("/")[0]

    @classmethod
    def is_fixable(cls) -> bool:
        """Whether any of its messages has a fix."""
        return any(message.fix for message in cls.messages.values())
