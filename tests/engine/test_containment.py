"""Whatever a rule does, its mistake is named with package, file and line."""

import codecs
import re
import sys
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from seoaudit import Finding, Page, Rule, message
from seoaudit.config.loading import load
from seoaudit.config.rules import ConfiguredRule
from seoaudit.document.document import Document
from seoaudit.engine import auditor as engine_auditor
from seoaudit.engine.auditor import Auditor
from seoaudit.engine.containment import MAX_QUOTED, fault, judge
from seoaudit.engine.outcome import Outcome
from seoaudit.engine.time_limit import OutOfTimeError
from seoaudit.errors import SourceError
from seoaudit.testing import page

TEA = page("<title>Tea</title><p>Green tea.")
Check = Callable[[Rule, Page], object]


def outcome(check: Check, **methods: Any) -> Outcome:
    wrong = message("Wrong {what}.", advice="Mend it.")
    own = {"id": "desk/quotes", "wrong": wrong, "check": check, "__module__": __name__, **methods}
    rule = type("Quotes", (Rule,), own)()
    return judge(TEA, ConfiguredRule(rule, 1, rule.severity))


def judged(check: Check, **methods: Any) -> str | None:
    """The mistake of a rule."""
    return outcome(check, **methods).error


def at(function: Callable[..., object], lines: int) -> str:
    """The place `lines` below the first line of a function."""
    code = function.__code__
    return f"package tests ({code.co_filename}:{code.co_firstlineno + lines}): "


def test_sound_findings_come_with_the_rule() -> None:
    def check(rule: Any, page: Page) -> Iterator[Finding]:
        yield rule.wrong.at(page.head.place, what="quotes")

    found = outcome(check)
    assert found.is_judged
    assert found.findings[0].params == {"what": "quotes"}


def test_a_rule_that_does_not_apply_has_no_findings() -> None:
    found = outcome(lambda _rule, _page: [], applies=lambda _rule, _page: False)
    assert not found.applies
    assert not found.findings


def test_nonsense_is_placed_at_the_yield() -> None:
    def check(_rule: Rule, _page: Page) -> Iterator[object]:
        yield "wrong"

    assert judged(check) == (
        f"{at(check, 1)}check() yielded a str, not a Finding: yield self.<message>.at(place)"
    )


def test_also_where_another_generator_yields_it() -> None:
    def inner() -> Iterator[object]:
        yield 5

    def check(_rule: Rule, _page: Page) -> Iterator[object]:
        yield from inner()

    assert str(judged(check)).startswith(at(inner, 1))


def test_a_list_of_nonsense_is_placed_at_the_class() -> None:
    assert "check() yielded an int" in str(judged(lambda _rule, _page: [5]))
    assert "check() returned None: yield findings" in str(judged(lambda _rule, _page: None))


def test_what_is_raised_below_is_placed_at_the_last_line_of_the_package() -> None:
    def check(rule: Any, page: Page) -> Iterator[Finding]:
        yield rule.wrong.at(page.byline.start, what="x")  # type: ignore[union-attr]

    assert str(judged(check)).startswith(f"{at(check, 1)}AttributeError: 'NoneType'")


@pytest.mark.parametrize("code", [0, 1, "enough"])
def test_a_rule_cannot_end_the_program(code: object) -> None:
    def check(_rule: Rule, _page: Page) -> Iterator[Finding]:
        sys.exit(code)  # type: ignore[arg-type]
        yield

    assert judged(check) == f"{at(check, 1)}tried to end the program (SystemExit: {code})"


def test_nor_can_it_raise_what_is_no_exception() -> None:
    class Own(BaseException):
        pass

    def check(_rule: Rule, _page: Page) -> Iterator[Finding]:
        raise Own("way out")

    assert "Own: way out" in str(judged(check))


def test_the_user_can_end_it_in_the_midst_of_a_rule() -> None:
    def check(_rule: Rule, _page: Page) -> Iterator[Finding]:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        judged(check)


@pytest.mark.parametrize("weight", ["much", -1, None])
def test_a_weight_on_the_page_is_a_weight(weight: object) -> None:
    found = judged(lambda _rule, _page: [], weight_on=lambda _rule, _page: weight)
    assert f"weight_on() returned {weight!r}, not a weight" in str(found)


def test_the_end_of_the_time_is_no_mistake_but_knows_the_rule() -> None:
    def check(_rule: Rule, _page: Page) -> Iterator[Finding]:
        raise OutOfTimeError

    with pytest.raises(OutOfTimeError) as raised:
        judged(check)
    assert raised.value.rule == "desk/quotes"


def raised(said: str) -> Exception:
    try:
        codecs.lookup(said)
    except LookupError as error:
        return error
    raise AssertionError


def test_a_fault_of_our_own_says_what_was_raised_and_where() -> None:
    found = fault("a.html", raised("nothing"))
    assert found.source == "a.html"
    assert re.search(
        r"\(LookupError: unknown encoding: nothing, at \S*tests/engine/test_containment\.py:\d+\)",
        found.message,
    )


def test_what_it_quotes_is_inert_and_short() -> None:
    message = fault("a.html", raised("\x1b[2J" + 1000 * "pear ")).message
    assert "\x1b" not in message
    assert len(message) < MAX_QUOTED + 150


def test_the_other_pages_are_audited(monkeypatch: pytest.MonkeyPatch) -> None:
    auditor = Auditor(load({"select": ["head/title-missing"]}, search=False))
    monkeypatch.setattr(engine_auditor, "audit_page", lambda *_: next(iter(())))
    found = auditor.outcome(Document("<p>Pears.", source="a.html"))
    assert isinstance(found, SourceError)
    assert "fault in seoaudit (StopIteration" in found.message
