"""What could not be judged, said beside the score."""

from seoaudit.report.parts import RuleResult, Status
from seoaudit.report.report import PageReport
from seoaudit.reporters.phrasing.unjudged import unjudged, unjudged_in_all
from seoaudit.rule.messages import Words
from seoaudit.rule.need import Need
from tests.reporters.conftest import made, reported, run_of

ENGLISH = Words()


def lacking(*needs: Need) -> PageReport:
    unfit = RuleResult("keyphrase/in-url", Status.NOT_APPLICABLE, 3, 0.0, 0.0, lacks=needs)
    other = RuleResult("images/alt-missing", Status.NOT_APPLICABLE, 3, 0.0, 0.0)
    return made(rules=(unfit, other, unfit))


def test_a_page_says_how_many_rules_could_not_judge_it_and_what_to_name() -> None:
    said = "2 of 3 rules could not judge: "
    assert list(unjudged(lacking(Need.KEYPHRASE), ENGLISH)) == [f"{said}name a keyphrase with -k."]
    assert list(unjudged(lacking(Need.URL), ENGLISH)) == [
        f"{said}name the URL of the page with --url."
    ]
    assert list(unjudged(lacking(Need.KEYPHRASE, Need.URL), ENGLISH)) == [
        f"{said}name a keyphrase with -k and the URL with --url."
    ]
    assert list(unjudged(lacking(), ENGLISH)) == []


def test_of_many_pages_those_that_lack_something_are_counted() -> None:
    run = run_of(lacking(Need.URL), lacking(Need.URL, Need.KEYPHRASE), lacking())
    first, second = unjudged_in_all(run, ENGLISH)
    assert first.startswith("1 page has no keyphrase, ")
    assert second.startswith("2 pages have no URL, ")


def test_it_stands_below_the_score_of_a_page_in_terminal_and_markdown() -> None:
    run = run_of(lacking(Need.URL))
    terminal = reported("terminal", run).splitlines()
    score = next(number for number, line in enumerate(terminal) if "70 / 100" in line)
    assert terminal[score + 1].startswith("2 of 3 rules could not judge")
    assert "2 of 3 rules could not judge" in reported("markdown", run)
    assert "2 pages have no URL" in reported("terminal", run_of(*[lacking(Need.URL)] * 2))
    assert "2 pages have no URL" in reported("markdown", run_of(*[lacking(Need.URL)] * 2))


def test_json_counts_the_rules_and_names_what_is_lacking() -> None:
    report = lacking(Need.KEYPHRASE, Need.URL).to_dict()
    assert report["unjudged"] == {"rules": 2, "of": 3, "lacks": ["keyphrase", "url"]}
    assert [rule.get("lacks") for rule in report["rules"]] == [
        ["keyphrase", "url"],
        None,
        ["keyphrase", "url"],
    ]
