"""The score breakdown: the points each rule earned of those it could earn, 100 in total."""

from collections.abc import Iterator, Sequence

from seoaudit.named_tuple import NamedTuple
from seoaudit.report.parts import RuleResult, Status
from seoaudit.report.report import PageReport
from seoaudit.reporters.html.frame import Frame, table
from seoaudit.reporters.html.markup import Markup, element, join, left_to_right
from seoaudit.reporters.phrasing.keyphrases import capping_rule
from seoaudit.rule import registry

# All points, in hundredths.
WHOLE = 10_000

STATUS_MARK = {Status.PASS: "✓", Status.PARTIAL: "◐", Status.FAIL: "✗"}


class Entry(NamedTuple):
    """A rule with the points it could earn and did earn, in hundredths."""

    rule: str
    status: Status
    possible: int
    earned: int

    @property
    def topic(self) -> str:
        """The rule's topic."""
        return self.rule.partition("/")[0]


def entries(results: Sequence[RuleResult]) -> tuple[Entry, ...]:
    """Return every rule that counts for the score; the possible points add up to exactly 100."""
    counted = [result for result in results if result.possible]
    possible = apportion([result.possible for result in counted], WHOLE)
    return tuple(
        Entry(result.id, result.status, share, round(share * result.earned / result.possible))
        for result, share in zip(counted, possible, strict=True)
    )


def apportion(weights: Sequence[float], whole: int) -> Sequence[int]:
    """Split `whole` into integers proportional to the weights, by largest remainder."""
    total = sum(weights)
    exact = [whole * weight / total for weight in weights] if total else []
    parts = [int(share) for share in exact]
    left = whole - sum(parts) if exact else 0
    for index in sorted(range(len(exact)), key=lambda i: parts[i] - exact[i])[:left]:
        parts[index] += 1
    return parts


def ledger_section(page: PageReport, frame: Frame) -> Markup | None:
    """Return the points of each topic, and of each rule unless the page is one of many."""
    found = entries(page.rules)
    if not found:
        return None
    phrase = frame.words.phrase
    topics: dict[str, list[Entry]] = {}
    for entry in found:
        topics.setdefault(entry.topic, []).append(entry)
    order = sorted(topics, key=lambda topic: (_lost(topics[topic]) == 0, -_lost(topics[topic])))
    most = max(_possible(entries) for entries in topics.values())
    rows = (_topic(topic, topics[topic], most, frame) for topic in order)
    return frame.section(
        "ledger",
        phrase("html_ledger"),
        element("p", phrase("html_ledger_hint"), class_="hint"),
        element("div", *rows, _total(page, found, frame), class_="topics"),
        *_left_out(page.rules, frame),
    )


def _possible(found: Sequence[Entry]) -> int:
    return sum(entry.possible for entry in found)


def _earned(found: Sequence[Entry]) -> int:
    return sum(entry.earned for entry in found)


def _lost(found: Sequence[Entry]) -> int:
    return _possible(found) - _earned(found)


def _topic(topic: str, found: Sequence[Entry], most: int, frame: Frame) -> Markup:
    name = element("span", frame.topic(topic), class_="topic")
    row = (name, _bar(found, most), _share(found, frame))
    if frame.is_brief:
        return element("div", *row, class_="row")
    summary = element("summary", *row, class_="row")
    return element("details", summary, _table(found, frame))


def _bar(found: Sequence[Entry], most: int) -> Markup:
    """Return a bar as long as the possible points relative to `most`, filled to the earned ones."""
    possible = _possible(found)
    filled = element("span", style=f"inline-size:{100 * _earned(found) / possible:.1f}%")
    length = f"inline-size:{100 * possible / most:.1f}%"
    return element("span", element("span", filled, style=length), class_="bar", aria_hidden="true")


def _share(found: Sequence[Entry], frame: Frame) -> Markup:
    earned, possible = shown(_earned(found), frame), shown(_possible(found), frame)
    sentence = frame.words.phrase("html_earned_of", earned=earned, possible=possible)
    return element("span", sentence, class_="share")


def shown(hundredths: int, frame: Frame) -> str:
    """Return points with two decimals."""
    return frame.words.number(hundredths / 100, 2)


def _table(found: Sequence[Entry], frame: Frame) -> Markup:
    """Return the rules of a topic, most points lost first."""
    phrase = frame.words.phrase
    order = sorted(found, key=lambda entry: (entry.earned - entry.possible, -entry.possible))
    titles = [phrase(f"html_column_{name}") for name in ("rule", "earned", "possible")]
    return table(titles, (_row(entry, frame) for entry in order))


def _row(entry: Entry, frame: Frame) -> Markup:
    sentence = frame.words.phrase(f"status_{entry.status}")
    sign = element(
        "span", STATUS_MARK[entry.status], role="img", aria_label=sentence, class_="status"
    )
    rule = frame.words.title(registry.rule_of(entry.rule))
    return element(
        "tr",
        element("th", sign, " ", rule, " ", left_to_right(entry.rule, "code"), scope="row"),
        element("td", shown(entry.earned, frame)),
        element("td", shown(entry.possible, frame)),
        class_=str(entry.status),
    )


def _total(page: PageReport, found: Sequence[Entry], frame: Frame) -> Markup:
    """Return the total, and what a cap takes from it."""
    phrase = frame.words.phrase
    name = element("span", phrase("html_total"), class_="topic")
    rows = [element("div", name, _bar(found, WHOLE), _share(found, frame), class_="row total")]
    if page.cap is not None:
        held = phrase("html_held", cap=page.cap, rule=capping_rule(page))
        taken = shown(page.cap * 100 - _earned(found), frame)
        cell = element("span", left_to_right(taken.replace("-", "−")), class_="share")
        rows.append(element("div", element("span", held, class_="topic"), cell, class_="row cap"))
    return join(rows)


def _left_out(results: Sequence[RuleResult], frame: Frame) -> Iterator[Markup]:
    """Yield the rules that crashed and those not applicable."""
    for result in results:
        if result.status is Status.ERROR:
            sentence = frame.words.phrase("rule_crashed", rule=result.id, error=result.error or "")
            yield element("p", sentence, class_="crashed")
    names = [result.id for result in results if result.status is Status.NOT_APPLICABLE]
    if names and not frame.is_brief:
        titles = (frame.words.title(registry.rule_of(name)) for name in names)
        sentence = frame.words.phrase("html_not_applicable", count=len(names))
        listed = element("ul", *(element("li", title) for title in titles))
        yield element("details", element("summary", sentence), listed, class_="places")
