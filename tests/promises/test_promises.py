"""What the points of a finding promise is what mending it brings, for every rule."""

from collections.abc import Iterable

import pytest

from seoaudit import Document, Safety, audit
from seoaudit.document.rendering import Rendering
from seoaudit.engine.fixing import apply
from seoaudit.engine.gate import Gate
from seoaudit.report.report import PageReport
from seoaudit.reporters.phrasing.fix_groups import choose, repairs
from seoaudit.rule.registry import load_rules
from tests.promises.article import ARTICLE, KEYPHRASE
from tests.promises.faults import FAULTS, Fault

# Points, and what a set of fixes may differ by, since scores are rounded.
ALONE, TOGETHER = 0.3, 1

# Rules that no edit of a page mends: their findings cost nothing, or it is the keyphrase itself.
NOTHING_TO_MEND = {
    "crawl/ai-crawlers",
    "head/title-power-words",
    "keyphrase/too-long",
    "rendering/structured-data-by-script",
}

# Faults that every page has besides its own, so that the points of all others count for less.
COMPANY = (
    "head/favicon-missing",
    "images/file-name-generic",
    "keyphrase/in-description",
    "links/external-missing",
    "social/image-missing",
    "url/underscore",
)
# Rules of another profile, all of which apply to every page.
RANK_MATH = "rankmath/"

every_fault = pytest.mark.parametrize("rule", FAULTS)


def edited(text: str, edits: Iterable[tuple[str, str]]) -> str:
    for old, new in edits:
        assert text.count(old) == 1, f"{text.count(old)} × {old!r}"
        text = text.replace(old, new)
    return text


def in_company(rule: str, *texts: str) -> list[str]:
    """The pages with the faults of the company that fit all of them."""
    shown = list(texts)
    for name in COMPANY:
        edits = FAULTS[name].edits
        fit = all(text.count(old) == 1 for text in shown for old, _ in edits)
        if name != rule and fit:
            shown = [edited(text, edits) for text in shown]
    return shown


def report(text: str, fault: Fault | None = None, rendering: Rendering | None = None) -> PageReport:
    told = fault or Fault()
    document = Document(
        text,
        url=told.url,
        status=told.status,
        robots_txt=told.robots_txt,
        robots_status=200,
        rendering=rendering,
    )
    return audit(document, keyphrases=[KEYPHRASE])


def renderings(fault: Fault, broken: str, mended: str) -> tuple[Rendering | None, Rendering | None]:
    """What a browser makes of the two pages; nothing where none runs their scripts."""
    if fault.redirect:
        return Rendering(redirect=fault.redirect), Rendering(mended)
    if fault.scripts is None:
        return None, None
    return Rendering(edited(broken, fault.scripts)), Rendering(mended)


def held(page: PageReport) -> float:
    return page.exact_score if page.cap is None else page.cap


def points(page: PageReport, rules: Iterable[str]) -> float:
    return sum(finding.points for finding in page.findings if finding.rule in rules)


def test_every_rule_has_a_fault_here() -> None:
    known = {rule for rule in load_rules() if not rule.startswith(RANK_MATH)}
    missing = known - FAULTS.keys() - NOTHING_TO_MEND
    assert not missing, f"add to tests/promises/faults.py how a page fails: {sorted(missing)}"


def test_the_article_has_no_fault() -> None:
    assert report(ARTICLE).exact_score == 100


@every_fault
def test_mending_a_fault_brings_what_it_promises(rule: str) -> None:
    fault = FAULTS[rule]
    texts = edited(fault.article, fault.edits), edited(fault.article, fault.mended)
    broken, mended = in_company(rule, *texts)
    once, then = renderings(fault, broken, mended)
    before, after = report(broken, fault, once), report(mended, rendering=then)
    rules = {rule, *fault.brings}
    assert points(before, {rule}) > 0
    assert points(after, {rule}) == 0
    promised = points(before, rules) - points(after, rules)
    brought = held(after) - held(before)
    assert brought >= 0
    assert brought == pytest.approx(promised, abs=ALONE), (
        f"{rule} promises {promised:.2f} and brings {brought:.2f}"
    )


@every_fault
def test_a_fix_brings_what_its_finding_promises(rule: str) -> None:
    fault = FAULTS[rule]
    [broken] = in_company(rule, edited(fault.article, fault.edits))
    rendering, _ = renderings(fault, broken, broken)
    before = report(broken, fault, rendering)
    fixes = [
        finding.fix
        for finding in before.findings
        if finding.rule == rule and finding.fix and finding.fix.safety is not Safety.SUGGESTION
    ]
    after = report(apply(broken, fixes), fault, rendering)
    promised = points(before, {rule}) - points(after, {rule})
    assert held(after) - held(before) == pytest.approx(promised, abs=ALONE)


def test_the_rules_of_rank_math_apply_to_every_page_of_a_language() -> None:
    """So no repair moves what another one is worth."""
    texts = (ARTICLE, "<html lang=en><title>Pears</title><p>Pears keep.", "<html lang=en>")
    applying = []
    for text in texts:
        found = audit(Document(text), profile="rankmath", keyphrases=[KEYPHRASE]).rules
        applying.append([(result.id, result.possible) for result in found])
    assert applying[0] == applying[1] == applying[2]


def draft(*rules: str) -> str:
    return edited(ARTICLE, [edit for rule in rules for edit in FAULTS[rule].edits])


DRAFT = (
    "content/no-media",
    "content/placeholder-text",
    "head/description-missing",
    "head/favicon-missing",
    "head/title-missing",
    "headings/level-skipped",
    "keyphrase/in-introduction",
    "links/external-missing",
    "links/internal-missing",
    "social/open-graph-missing",
    "structured-data/article-missing",
)
HELD = (*(rule for rule in DRAFT if rule != "head/favicon-missing"), "crawl/noindex")


@pytest.mark.parametrize("faults", [DRAFT, HELD])
@pytest.mark.parametrize("target", range(75, 101, 5))
def test_the_set_that_a_target_names_reaches_it(faults: tuple[str, ...], target: int) -> None:
    before = report(draft(*faults))
    choice = choose(before, repairs(before.findings), target, Gate())
    assert choice.phrase in ("reach_target", "pass_and_reach_target")
    named = {repair.rule for repair in choice.repairs}
    after = report(draft(*(rule for rule in faults if rule not in named)))
    assert abs(after.score - int(choice.params["score"])) <= TOGETHER
    assert after.score >= target - TOGETHER
