"""What a saved page shows: what changed, then how it stands."""

from collections.abc import Sequence

from seoaudit.cli.printing.change_report import MAX_LISTED, change_report
from seoaudit.report.report import PageReport
from seoaudit.reporters.style import Style
from seoaudit.rule.finding import Severity
from seoaudit.rule.messages import Words
from tests.reporters.conftest import found, made, run_of

ERROR = found("head/title-missing", severity=Severity.ERROR, params={}, anchor="")
ALT = "The image saw.jpg has no alt text."


def lines(before: PageReport, after: PageReport, language: str = "en") -> Sequence[str]:
    return change_report(before, run_of(after), Style(Words(language))).splitlines()


def test_what_changed_comes_first() -> None:
    said = lines(made(ERROR, score=60), made(found(), score=70))
    assert said[0] == "apple.html: 60 → 70"
    assert said[2:6] == [
        "1 finding fixed",
        "✖     4:3  The page has no title.",
        "           head/title-missing",
        "",
    ]
    assert said[6:9] == ["1 new finding", f"▲     4:3  {ALT}", "           images/alt-missing"]


def test_the_short_report_follows_and_ends_with_the_verdict() -> None:
    said = lines(made(), made(ERROR))
    assert "Top fix (score would be 72)" in said
    assert said[-1] == "Not good enough: head/title-missing is an error (--fail-on error)."
    assert not any("rules passed" in line for line in said)


def test_where_nothing_changed_no_finding_is_told_as_one() -> None:
    said = lines(made(found()), made(found(start=80, line=9)))
    assert said[:3] == ["apple.html: 70 → 70", "", "Top fix (score would be 72)"]


def test_only_some_of_many_changes_are_listed() -> None:
    many = [found(anchor=str(n), start=n) for n in range(MAX_LISTED + 2)]
    said = lines(made(*many), made())
    assert sum(ALT in line for line in said) == MAX_LISTED
    assert "2 more findings" in said


def test_it_is_told_in_arabic() -> None:
    said = lines(made(ERROR), made(found()), "ar")
    assert "apple.html" in said[0]
    assert not said[0].isascii()
