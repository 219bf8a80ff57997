from collections.abc import Iterator

import pytest

from seoaudit import Document, Finding, Page, Rule, Severity, message
from seoaudit.config.rules import ConfiguredRule
from seoaudit.engine.audit_page import audit_page
from seoaudit.page.tree.position import Span
from seoaudit.report.parts import Status
from seoaudit.report.report import PageReport


class Steady(Rule):
    """Find what the test says."""

    id = "test/steady"
    weight = 3
    wrong = message("Wrong {count} times.", advice="Mend it.")
    remark = message("Only a remark.", advice="Nothing.")

    def __init__(self, *costs: float, span: Span | None = None) -> None:
        super().__init__()
        self.costs = costs
        self.span = span or Span(0, 1)

    def check(self, page: Page) -> Iterator[Finding]:
        for cost in self.costs:
            yield self.wrong.at(self.span, cost=cost, count=len(page.source))


class Gate(Steady):
    """Hold the page down."""

    id = "test/gate"
    weight = 1
    cap = 30


class Crash(Rule):
    """Never finish."""

    id = "test/crash"
    wrong = message("Never said.", advice="None.")

    def check(self, page: Page) -> Iterator[Finding]:
        yield self.wrong.at(page.head.place)
        raise ZeroDivisionError("on purpose")


class Unfit(Rule):
    """Judge nothing."""

    id = "test/unfit"

    def applies(self, _page: Page) -> bool:
        return False


def report(*rules: Rule, html: str = "<p>text") -> PageReport:
    configured = [ConfiguredRule(rule, rule.weight, rule.severity) for rule in rules]
    return audit_page(Page(Document(html)), configured, "article")


def status(found: PageReport) -> dict[str, Status]:
    return {result.id: result.status for result in found.rules}


@pytest.mark.parametrize(
    ("costs", "expected"),
    [((), Status.PASS), ((0.0,), Status.PASS), ((0.4,), Status.PARTIAL), ((0.5, 0.5), Status.FAIL)],
)
def test_the_status_follows_the_loss(costs: tuple[float, ...], expected: Status) -> None:
    assert status(report(Steady(*costs))) == {"test/steady": expected}


def test_a_crashing_rule_is_shown_and_leaves_the_score_alone() -> None:
    found = report(Steady(), Crash())
    assert found.score == 100
    assert status(found) == {"test/steady": Status.PASS, "test/crash": Status.ERROR}
    [crashed] = found.crashed
    assert crashed.error
    assert crashed.error.startswith("package tests (")
    assert crashed.error.endswith("ZeroDivisionError: on purpose")
    assert crashed.possible == 0
    assert not found.findings
    assert [note.key for note in found.notes] == ["rule_crashed"]


def test_what_does_not_apply_leaves_the_denominator() -> None:
    found = report(Steady(1), Unfit())
    assert found.score == 0
    assert status(found)["test/unfit"] is Status.NOT_APPLICABLE
    assert report(Steady(), Unfit()).score == 100


def test_nothing_judged_is_said() -> None:
    found = report(Unfit())
    assert found.score == 0
    assert [note.key for note in found.notes] == ["nothing_judged"]


def test_a_cap_holds_the_page_and_its_finding_costs_what_it_takes() -> None:
    found = report(Steady(), Gate(1))
    assert (found.score, found.cap, found.exact_score) == (30, 30, 75)
    assert [finding.points for finding in found.findings] == [70]


def test_findings_are_placed_by_line_and_column_and_the_costliest_comes_first() -> None:
    html = "<p>one\n<p>two"
    found = report(Steady(0.1, span=Span(7, 10)), Gate(1, span=Span(0, 3)), html=html)
    assert [(f.rule, f.line, f.column, f.end_line, f.end_column) for f in found.findings] == [
        ("test/gate", 1, 1, 1, 4),
        ("test/steady", 2, 1, 2, 4),
    ]
    assert [f.snippet for f in found.findings] == ["<p>", "<p>"]


def test_a_span_outside_the_page_is_a_mistake_of_the_rule() -> None:
    found = report(Steady(1, span=Span(0, 99)), html="<p>x")
    assert not found.findings
    assert "the place 0 to 99 is outside the page" in str(found.crashed[0].error)


def test_a_fingerprint_survives_a_move_and_a_count_and_tells_faults_apart() -> None:
    here = report(Steady(1, span=Span(0, 3)), html="<p>x").findings[0]
    moved = report(Steady(1, span=Span(5, 8)), html="<b>\n\n<p>x").findings[0]
    other = report(Steady(1, span=Span(0, 3)), html="<p>y").findings[0]
    assert here.params != moved.params
    assert here.fingerprint == moved.fingerprint != other.fingerprint


class Told(Steady):
    """Find what the test says, told apart by a number or not at all."""

    id = "test/told"
    wrong = message("Wrong {count} times.", advice="Mend it.", per="count")
    whole = message("Wrong as a whole.", advice="Mend it.", per="page")

    def check(self, page: Page) -> Iterator[Finding]:
        yield self.wrong.at(Span(0, 3), count=len(page.source))
        yield self.whole.at(Span(0, 3))


def test_a_message_may_say_what_tells_its_findings_apart() -> None:
    whole, wrong = report(Told(), html="<p>one").findings
    assert (wrong.anchor, whole.anchor) == ("6", "")


def test_bytes_that_could_not_be_read_are_noted() -> None:
    document = Document(b'<meta charset="utf-8"><p>caf\xe9')
    rule = Steady()
    found = audit_page(Page(document), [ConfiguredRule(rule, 1, Severity.INFO)], "article")
    [note] = found.notes
    assert (note.key, note.params) == ("undecodable", {"count": 1, "encoding": "UTF-8"})


class About(Steady):
    """Judge the keyphrase."""

    id = "keyphrase/about"
    weight = 4


INFERRED = (
    '<html lang="en"><title>How to prune an apple tree</title><h1>How to prune an apple tree</h1>'
    "<p>An apple tree needs light. The wood grows too dense for it, and it is time to cut it out."
    "</p><p>Old apple trees sleep in the winter. So does a young apple tree.</p>"
)


def test_rules_about_an_inferred_keyphrase_count_half() -> None:
    found = report(Steady(), About(0.5), html=INFERRED)
    steady, about = found.rules
    assert (steady.weight, steady.possible, steady.earned) == (3, 3, 3)
    assert (about.weight, about.possible, about.earned) == (2, 2, 1)
    assert found.exact_score == pytest.approx(100 * 4 / 5)
    assert sum(finding.points for finding in found.findings) == pytest.approx(20)


def test_an_inferred_keyphrase_is_shown_and_noted() -> None:
    found = report(About(), html=INFERRED)
    assert [(k.text, k.origin) for k in found.keyphrases] == [("apple tree", "inferred")]
    assert [(note.key, note.params) for note in found.notes] == [
        ("keyphrase_inferred", {"text": "apple tree"})
    ]


def test_a_keyphrase_that_is_named_counts_whole() -> None:
    found = report(About(), html=f'<meta name="keywords" content="apple tree">{INFERRED}')
    assert [k.origin for k in found.keyphrases] == ["meta"]
    assert (found.rules[0].weight, found.notes) == (4, ())


def test_without_signs_of_a_keyphrase_that_is_noted() -> None:
    found = report(About())
    assert found.keyphrases == ()
    assert (found.rules[0].weight, [note.key for note in found.notes]) == (4, ["no_keyphrase"])


def test_keywords_that_are_said_nowhere_are_noted() -> None:
    found = report(About(), html='<meta name="keywords" content="saw, homepage"><p>Pears.')
    assert found.keyphrases == ()
    assert [(note.key, note.params) for note in found.notes] == [
        ("keywords_unsaid", {"text": "saw, homepage"})
    ]


def test_no_keyphrase_is_inferred_where_no_rule_would_look_at_it() -> None:
    found = report(Steady(), html=INFERRED)
    assert (found.keyphrases, found.notes) == ((), ())


PRUNE = "Prune the old apple tree in the winter, on a dry day and with a clean saw in your hand."
LIST = "".join(
    f"<article><h2><a href=/{n}>Apple {n}</a></h2><p>{PRUNE}</p></article>" for n in range(4)
)


class OfArticles(Steady):
    """Judge what only an article owes."""

    id = "test/of-articles"
    judges_article = True


def keys_of(html: str, *rules: Rule) -> list[str]:
    return [note.key for note in report(*(rules or (Steady(),)), html=html).notes]


def test_a_rule_on_articles_does_not_apply_to_a_list_of_them_and_that_is_noted() -> None:
    found = report(OfArticles(1), Steady(1), html=LIST)
    assert [rule.status for rule in found.rules] == [Status.NOT_APPLICABLE, Status.FAIL]
    assert [note.key for note in found.notes] == ["no_article_list"]
    assert report(OfArticles(1), html=f"<p>{PRUNE}").rules[0].status is Status.FAIL


def test_no_keyphrase_is_inferred_for_a_list_and_a_named_one_is_looked_for() -> None:
    assert report(About(), html=LIST).keyphrases == ()
    assert keys_of(LIST, About(), Steady()) == ["no_article_list"]
    named = f'<meta name="keywords" content="apple">{LIST}'
    assert [k.text for k in report(About(), html=named).keyphrases] == ["apple"]


def test_an_article_with_little_of_the_page_s_paragraphs_is_noted() -> None:
    own = f"<article><h1>Apples</h1><p>{PRUNE}</p></article>"
    assert keys_of(f"{own}<div class=comments><p>{PRUNE}</p></div>") == []
    html = f"{own}<div class=comments>{f'<p>{PRUNE}</p>' * 2}</div>"
    assert keys_of(html) == ["little_kept"]
    assert report(Steady(), html=html).notes[0].params == {"percent": 33}
    assert keys_of(html.replace("<p>", "<div class=entry-content><p>", 1)) == []


def test_text_for_subscribers_is_noted() -> None:
    hidden = f"<div class=premium hidden><p>{PRUNE * 2}</p></div>"
    found = report(Steady(), html=f"<article><h1>Apples</h1><p>{PRUNE}</p>{hidden}</article>")
    assert [note.key for note in found.notes] == ["withheld"]


def test_text_that_scripts_show_to_subscribers_is_audited_and_noted() -> None:
    shown = f"<article><h1>Apples</h1><p>{PRUNE}</p>"
    only = f"<div class=subscriber-only style='display:none'><p>{PRUNE}</p></div>"
    found = report(Steady(), html=f"{shown}{only}</article>")
    assert [note.key for note in found.notes] == ["withheld_read"]
    assert found.notes[0].params == {"count": len(PRUNE.split())}
    assert found.facts.words == 2 * len(PRUNE.split())
