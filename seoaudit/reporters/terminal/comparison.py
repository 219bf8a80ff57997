"""A second profile: its score, and the findings that affect only one of the two scores."""

from collections.abc import Iterator, Sequence

from seoaudit.report.parts import Comparison
from seoaudit.reporters.phrasing.fix_groups import gain
from seoaudit.reporters.style import Style
from seoaudit.reporters.terminal.lines import Line, hang, line, wrap
from seoaudit.rule import registry

MAX_RULES_NAMED = 5
MIN_TITLE_WIDTH = 24


def comparison_lines(compared: Comparison, style: Style, look: str) -> Iterator[Line]:
    """Yield the other score in `look`, then the costliest rules that affect only one score.

    With --verbose, all of them.
    """
    words = style.words
    rtl = words.is_right_to_left
    sentence = words.phrase("compared", profile=compared.profile, score=compared.score)
    yield line()
    yield from wrap(sentence, style.width, look=look, right_to_left=rtl)
    for key, rules in (("only_there", compared.only_there), ("only_here", compared.only_here)):
        counted = [(rule, points) for rule, points in rules if gain(points, words)]
        if counted:
            yield from wrap(words.phrase(key), style.width, look="underline", right_to_left=rtl)
            yield from _rules(counted, style)


def _rules(rules: Sequence[tuple[str, float]], style: Style) -> Iterator[Line]:
    words = style.words
    shown = rules if style.verbose else rules[:MAX_RULES_NAMED]
    longest = max(len(rule) for rule, _ in shown)
    for rule, points in shown:
        prefix = line((f"{gain(points, words):>8} ", "bold"), (f"{rule.ljust(longest)}  ", ""))
        room = style.width - prefix.cells
        title = words.title(registry.rule_of(rule))
        if room < MIN_TITLE_WIDTH:
            yield prefix
        else:
            body = wrap(title, room, look="dim", right_to_left=words.is_right_to_left)
            yield from hang(prefix, body)
    left = rules[len(shown) :]
    if left:
        won = words.number(sum(points for _, points in left), 1)
        more = words.phrase("only_more", count=len(left), points=f"+{won}")
        yield from hang(
            line(" " * 9),
            wrap(more, style.width - 9, look="dim", right_to_left=words.is_right_to_left),
        )
