"""Many pages: a table whose columns line up, then the totals and why pages failed."""

from itertools import chain

from seoaudit.engine.gate import Gate
from seoaudit.errors import SourceError
from seoaudit.report.parts import Before
from seoaudit.report.report import PageReport
from seoaudit.reporters.terminal.summary import MAX_NEW, MAX_RULES, summary_parts
from seoaudit.rule.finding import Severity
from tests.reporters.conftest import found, made, run_of
from tests.reporters.terminal.conftest import shown, style

RAISE = "What would raise the scores most, in points per page on average:"
APPLE = made(found(points=2.0), found(points=1.5), source="apple.html", score=64)
MINT = made(source="mint.html", score=100, exact_score=100.0)


def table(
    *reports: PageReport | SourceError, gate: Gate | None = None, **changes: object
) -> list[str]:
    parts = summary_parts(run_of(*reports, gate=gate), style(**changes))  # type: ignore[arg-type]
    return shown(chain.from_iterable(parts))


def test_every_page_is_a_row_the_lowest_score_first() -> None:
    assert table(APPLE, MINT) == [
        "Score  Findings  Page        Top issue",
        "   64         2  apple.html  images/alt-missing (+3.5)",
        "  100         0  mint.html",
        "",
        RAISE,
        "   +1.8  images/alt-missing  2 findings on 1 page",
        "",
        "2 findings on pages that pass; -v lists them",
        "2 pages · average 82 · lowest 64 (apple.html)",
        "One page in full: seoaudit check apple.html",
        "Good enough: all 2 pages pass (--fail-on error).",
    ]


def test_a_page_in_the_baseline_shows_its_score_before() -> None:
    rows = table(APPLE._replace(before=Before(60, fixed=1, new=0)), MINT)
    assert rows[1].startswith("60 → 64         2  apple.html")
    assert rows[2].startswith("    100         0  mint.html")
    assert "1 baseline finding no longer occurs; run seoaudit baseline prune" in rows


ERROR = found("head/title-missing", severity=Severity.ERROR, params={}, points=9.0)
BAD = made(found(), ERROR, source="bad.html")


def test_each_page_that_failed_is_listed_with_its_reason_and_its_findings() -> None:
    rows = table(APPLE, MINT, BAD, gate=Gate(fail_under=65), width=120)
    listed = rows[rows.index("") : rows.index(RAISE)]
    assert listed == [
        "",
        "apple.html: a score of 64 is below 65 (--fail-under 65)",
        *["apple.html:4:3 warning images/alt-missing The image saw.jpg has no alt text."] * 2,
        "",
        "bad.html: head/title-missing is an error (--fail-on error)",
        "bad.html:4:3 error head/title-missing The page has no title.",
        "bad.html:4:3 warning images/alt-missing The image saw.jpg has no alt text.",
        "",
    ]
    assert rows[-1] == "Not good enough: 2 of 3 pages fail (--fail-under 65, --fail-on error)."


def test_findings_of_pages_that_pass_are_counted_and_listed_when_asked_for() -> None:
    assert "2 findings on pages that pass; -v lists them" in table(APPLE, BAD)
    every = table(APPLE, BAD, verbose=True)
    assert not any("-v" in row for row in every)
    assert sum(row.startswith("apple.html:4:3 warning images/alt-missing") for row in every) == 2


def test_quietly_only_what_fails_is_shown_and_the_verdict() -> None:
    assert table(APPLE, BAD, quiet=True, width=100) == [
        "bad.html: head/title-missing is an error (--fail-on error)",
        "bad.html:4:3 error head/title-missing The page has no title.",
        "Not good enough: 1 of 2 pages fails (--fail-on error).",
    ]


def test_the_rules_that_cost_most_are_named_with_their_pages() -> None:
    topics = ("head/title", "head/description", "head/canonical", "head/charset", "head/favicon")
    rules = [f"{topic}-missing" for topic in (*topics, "head/viewport", "headings/h1")]
    pages = [
        made(*(found(rule, points=8.0 - n) for n, rule in enumerate(rules)), found(points=0.0)),
        MINT,
    ]
    rows = table(*pages)
    start = rows.index(RAISE) + 1
    assert rows[start].split(maxsplit=2) == ["+4.0", rules[0], "1 finding on 1 page"]
    assert rows[start + MAX_RULES] == ""
    every = table(*pages, verbose=True)
    assert every[every.index(RAISE) + 1 :].index("") == len(rules)
    assert RAISE not in table(made(), MINT)


def test_what_is_new_since_a_baseline_is_listed_though_the_page_passes() -> None:
    old = made(found(known=True), ERROR._replace(severity=Severity.INFO), source="old.html")
    old = old._replace(before=Before(75, fixed=0, new=1))
    new = made(found(), source="new.html", before=Before(None, fixed=0, new=1))
    rows = table(old, new, MINT, width=120)
    assert rows[1].startswith("75 → 70  2 · 1 new  old.html")
    assert rows[2].startswith("     70      1 new  new.html")
    assert rows[rows.index("") : rows.index(RAISE) - 1] == [
        "",
        "old.html: Score 75 → 70, 1 in baseline, 1 new",
        "old.html:4:3 info head/title-missing The page has no title.",
        "",
        "new.html: New page with 1 finding",
        "new.html:4:3 warning images/alt-missing The image saw.jpg has no alt text.",
    ]
    assert "1 finding on pages that pass; -v lists it" in rows
    assert "1 in baseline, 2 new" in rows


def test_of_very_many_new_findings_the_rest_is_counted() -> None:
    new = made(*[found()] * (MAX_NEW + 3), before=Before(None, fixed=0, new=MAX_NEW + 3))
    rows = table(new, MINT, width=120)
    assert sum(row.startswith("apple.html:4:3") for row in rows) == MAX_NEW
    assert "3 findings on pages that pass; -v lists them" in rows


def test_a_page_that_failed_lists_what_is_known_only_when_asked_for() -> None:
    bad = BAD._replace(findings=(ERROR, found(known=True)), before=Before(70, 0, 1))
    known = "bad.html:4:3 warning images/alt-missing The image saw.jpg has no alt text. (known)"
    assert known not in table(bad, MINT, width=120)
    assert known in table(bad, MINT, width=120, verbose=True)


def test_what_could_not_be_read_is_counted() -> None:
    rows = table(APPLE, SourceError("gone.html", "file not found"), MINT)
    assert any(row.endswith("(apple.html) · 1 source not audited (error)") for row in rows)
    assert rows[-1] == "Not everything was audited: 1 source not audited (error)."
