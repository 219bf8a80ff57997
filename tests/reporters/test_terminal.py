import re

import pytest
from rich.cells import cell_len

from seoaudit import Document, audit
from seoaudit.engine.gate import Gate
from seoaudit.errors import SourceError
from seoaudit.report.parts import KeyphraseReport
from seoaudit.report.report import PageReport
from seoaudit.reporters.style import Style
from seoaudit.reporters.terminal import render
from seoaudit.reporters.terminal.lines import cut, wrap
from seoaudit.rule.messages import FIRST_STRONG_ISOLATE, POP_DIRECTIONAL_ISOLATE, Words
from seoaudit.runs.run import Run
from tests.paths import EXAMPLES

KEYPHRASES = {"apple-tree.html": "apple tree", "balcony-mint.html": "زراعة النعناع"}
WIDTHS = (60, 80, 140)


def page(name: str = "apple-tree.html") -> PageReport:
    document = Document((EXAMPLES / name).read_bytes(), source=name)
    return audit(document, keyphrases=[KEYPHRASES[name]])


def shown(
    *pages: PageReport,
    gate: Gate | None = None,
    language: str = "en",
    width: int = 80,
    color: bool = False,
    verbose: bool = False,
    target: int | None = None,
) -> str:
    style = Style(Words(language), width, color, verbose, target)
    return "".join(render(Run("article", pages, gate or Gate()), style))


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("name", KEYPHRASES)
@pytest.mark.parametrize("verbose", [True, False])
def test_no_line_is_wider_than_the_terminal(
    name: str, language: str, width: int, verbose: bool
) -> None:
    report = shown(page(name), language=language, width=width, verbose=verbose)
    assert max(cell_len(line) for line in report.splitlines()) <= width


@pytest.mark.parametrize("width", WIDTHS)
def test_no_row_of_a_table_is_wider_than_the_terminal(width: int) -> None:
    long = page()._replace(source="content/" * 30 + "مقالة-漢字.html")
    report = shown(page(), long, width=width)
    assert max(cell_len(line) for line in report.splitlines()) <= width
    assert "漢字.html" in report


@pytest.mark.parametrize("language", ["en", "ar"])
def test_every_line_closes_the_isolates_it_opens(language: str) -> None:
    report = shown(page("balcony-mint.html"), language=language)
    arabic = [line for line in report.splitlines() if re.search("[\u0621-\u064a]", line)]
    assert arabic
    for line in arabic:
        assert FIRST_STRONG_ISOLATE in line
        depth = 0
        for character in line:
            depth += (character == FIRST_STRONG_ISOLATE) - (character == POP_DIRECTIONAL_ISOLATE)
            assert depth >= 0
        assert depth == 0


def test_places_stand_outside_the_isolates() -> None:
    report = shown(page("balcony-mint.html"), language="ar")
    for line in report.splitlines():
        if re.search(r"\d+:\d+", line):
            assert re.match(r"[✖▲•] +(\+\d+\.\d)? +\d+:\d+ ", line), line


def keyphrase(
    *,
    origin: str = "option",
    occurrences: int = 5,
    exact: int = 5,
    forms: tuple[str, ...] = (),
    synonyms: tuple[tuple[str, int], ...] = (),
    runners_up: tuple[str, ...] = (),
) -> PageReport:
    """The example with other things said of its keyphrase."""
    said = KeyphraseReport(
        "apple tree", origin, occurrences, 1.2, exact, forms, synonyms, runners_up
    )
    return page()._replace(keyphrases=(said,))


def test_an_inferred_keyphrase_is_called_so_with_what_else_it_might_be() -> None:
    inferred = keyphrase(origin="inferred", runners_up=("winter", "saw"))
    assert "Keyphrase apple tree (detected; alternatives: winter, saw): " in shown(
        inferred, width=140
    )
    assert "Keyphrase apple tree (detected): " in shown(keyphrase(origin="inferred"), width=140)
    arabic = re.sub("[\u2066-\u2069]", "", shown(inferred, language="ar", width=140))
    assert "apple tree (مستنتَجة، ومن المحتمل أيضًا: winter، saw): " in arabic


def test_forms_are_told_apart_from_the_keyphrase_as_given() -> None:
    forms = ("Apple tree", "apple-tree", "apple trees", "APPLE TREES'")
    said = shown(keyphrase(exact=2, forms=forms), width=140)
    assert "5 occurrences, density " in said
    assert "· 2 exact, others: apple trees, APPLE TREES'" in said
    assert "exact" not in shown(keyphrase(forms=forms[:2]), width=140)
    assert "no exact match, only: apple trees" in shown(
        keyphrase(exact=0, forms=forms[2:3]), width=140
    )


def test_only_the_first_of_many_forms_are_named() -> None:
    forms = tuple(f"form{number}" for number in range(9))
    said = shown(keyphrase(forms=forms), width=200)
    assert "form5, …" in said
    assert "form6" not in said


def test_synonyms_are_shown_with_their_counts() -> None:
    synonyms = (("orchard tree", 3), ("pome", 0))
    assert "synonyms: orchard tree (3), pome (0)" in shown(keyphrase(synonyms=synonyms), width=140)


def test_colours_only_when_asked_for() -> None:
    assert "\x1b[" not in shown(page())
    assert "\x1b[" in shown(page(), color=True)


def test_the_score_and_what_the_first_fixes_lead_to_are_said() -> None:
    report = page()
    said = shown(report)
    assert f" {report.score} / 100 " in said
    assert re.search(r"Top 3 fixes \(score would be \d+\)", said)


def test_the_first_fixes_are_those_that_win_most() -> None:
    report = page()
    said = shown(report)
    first = re.findall(r"\+(\d+\.\d)", said)[:3]
    assert first == sorted(first, key=float, reverse=True)
    rest = [float(points) for points in re.findall(r"\+(\d+\.\d)", said)[3:]]
    assert max(rest, default=0) <= float(first[-1])


def test_a_target_names_the_shortest_way() -> None:
    report = page()
    assert "Already at or above the target of 1" in shown(report, target=1)
    said = shown(report, target=report.score + 5)
    assert re.search(
        rf"Fewest fixes to reach {report.score + 5}: (this one|these \d+) \(score", said
    )


def test_passed_rules_are_counted_and_listed_when_asked_for() -> None:
    report = page()
    passed = [result for result in report.rules if result.status == "pass"]
    assert f"{len(passed)} rules passed" in shown(report)
    listed = shown(report, verbose=True)
    assert all(result.id in listed for result in passed)


def test_pages_under_the_gate_are_named_with_the_reason() -> None:
    said = shown(page(), page("balcony-mint.html"), gate=Gate(fail_under=100, fail_on=None))
    assert "2 pages failed" in said
    assert f"apple-tree.html: score {page().score} is below the minimum of 100" in said


def test_a_run_without_pages_says_nothing() -> None:
    assert not list(render(Run("article", (SourceError("x", "gone"),), Gate()), Style()))


def test_an_isolate_that_a_line_end_cuts_is_opened_again() -> None:
    quoted = f"{FIRST_STRONG_ISOLATE}{'كلمة ' * 12}{POP_DIRECTIONAL_ISOLATE}"
    for line in wrap(f"The title {quoted} is long.", 24):
        opened = line.plain.count(FIRST_STRONG_ISOLATE)
        assert opened == line.plain.count(POP_DIRECTIONAL_ISOLATE)


def test_wide_and_combining_characters_are_counted_by_cells() -> None:
    lines = wrap("漢字" * 20 + " " + "مُحَرِّك " * 10, 20)
    assert all(cell_len(line.plain) <= 20 for line in lines)
    assert cut("漢字漢字.html", 10) == "…漢字.html"[-10:]
