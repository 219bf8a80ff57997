import pytest

from seoaudit.config.loading import load
from seoaudit.rule.site import ExampleAnswer, SiteExample, article, file, gone, page, redirect, site
from seoaudit.site.score import SiteScore
from tests.site.audits import audited


def score(example: SiteExample, **settings: object) -> SiteScore:
    return audited(example, load(settings, search=False)).report.score


def linked(path: str, *to: str) -> ExampleAnswer:
    links = "".join(f'<p>Read on about <a href="{each}">{each}</a> here.</p>' for each in to)
    return article(path, body=links)


SOUND = [article(f"/p{number}") for number in range(8)]
HOME = linked("/", *(f"/p{number}" for number in range(8)))


def test_pages_count_for_six_tenths_and_rules_for_four() -> None:
    found = score(site(HOME, SOUND))
    assert found.pages is not None
    assert found.rules is not None
    assert found.exact == pytest.approx(0.6 * found.pages + 0.4 * found.rules)
    assert sum(points for _, points in found.ledger) == pytest.approx(40 * (1 - found.rules / 100))


def test_a_fault_costs_and_mending_it_gives_the_points_back() -> None:
    twice = [*SOUND[:-1], article("/p7", title="p6")]
    better, worse = score(site(HOME, SOUND)), score(site(HOME, twice))
    assert dict(worse.ledger)["duplicates/title"] > 0
    assert worse.exact < better.exact


def test_images_and_files_beside_the_pages_change_nothing() -> None:
    more = [file(f"/{number}.png", content_type="image/png") for number in range(9)]
    assert score(site(HOME, SOUND, more)).exact == pytest.approx(score(site(HOME, SOUND)).exact)


def test_the_same_pages_in_a_second_folder_cost_points() -> None:
    copies = [article(f"/copy/p{n}", seed=f"/p{n}", title=f"p{n}") for n in range(8)]
    both = score(site(HOME, SOUND, copies), select=["duplicates"])
    assert (both.rules or 0) < (score(site(HOME, SOUND), select=["duplicates"]).rules or 0)


def test_without_page_rules_the_site_rules_are_all() -> None:
    found = score(site(HOME, SOUND), select=["duplicates/title"])
    assert (found.pages, found.exact) == (None, 100)


@pytest.mark.parametrize(
    ("answers", "most"),
    [
        ([page("/", '<meta name="robots" content="noindex"><title>Home</title>')], 10),
        ([HOME, file("/robots.txt", "User-agent: *\nDisallow: /")], 10),
        ([HOME, gone("/robots.txt", 503)], 20),
        ([linked("/", "/a", "/b", "/c"), gone("/a"), gone("/b"), article("/c")], 40),
    ],
)
def test_what_hides_the_whole_site_caps_its_score(answers: list[ExampleAnswer], most: int) -> None:
    found = score(site(answers))
    assert found.cap is not None
    assert found.cap.most == most
    assert found.value <= most


def test_redirects_and_missing_pages_are_no_pages_to_score() -> None:
    more = [redirect("/old", "/p1"), gone("/no")]
    assert score(site(HOME, SOUND, more)).pages == pytest.approx(score(site(HOME, SOUND)).pages)


def test_in_a_sample_each_page_counts_for_its_folder() -> None:
    """One of two good pages and one of eight bad ones stand for two and for eight."""
    poor = '<html><title></title><p><img src="a.png"></p>'
    bad = [page(f"/bad/{number}", poor) for number in range(8)]
    good = [article(f"/good/{number}", title=f"Good {number}") for number in range(2)]
    whole, some = score(site(bad, good)), sampled(site(bad, good), 2)
    assert whole.pages is not None
    assert some.pages == pytest.approx(whole.pages, abs=0.5)
    alike = audited(site(bad, good), sample=2).rows()
    scores = [row.score for row in alike if row.score is not None]
    assert len(scores) == 2
    assert some.pages != pytest.approx(sum(scores) / 2, abs=2)


def test_a_sample_of_all_pages_scores_as_without() -> None:
    example = site(HOME, SOUND)
    assert sampled(example, 9).pages == pytest.approx(score(example).pages)


def sampled(example: SiteExample, size: int) -> SiteScore:
    return audited(example, sample=size).report.score
