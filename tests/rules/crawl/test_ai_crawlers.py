from seoaudit.page.page import Page
from seoaudit.testing import applies, findings, keys, page
from seoaudit_rules.crawl.ai_crawlers import ANSWERING, TRAINING, AiCrawlers


def under(robots_txt: str) -> Page:
    return page("<p>a", url="https://example.com/a", robots_txt=robots_txt)


def test_answering_and_training_are_told_apart() -> None:
    robots = "User-agent: GPTBot\nUser-agent: oai-searchbot\nUser-agent: CCBot\nDisallow: /"
    found = findings(AiCrawlers, under(robots))
    assert [(f.key, f.params["crawlers"]) for f in found] == [
        ("answering", "OAI-SearchBot"),
        ("training", "GPTBot, CCBot"),
    ]


def test_it_takes_no_points() -> None:
    assert AiCrawlers.weight == 0
    assert [f.cost for f in findings(AiCrawlers, under("User-agent: GPTBot\nDisallow: /"))] == [0]


def test_rules_for_other_pages_do_not_count() -> None:
    assert keys(AiCrawlers, under("User-agent: GPTBot\nDisallow: /shop")) == []


def test_where_all_but_search_engines_are_shut_out_all_are_told() -> None:
    robots = (
        "User-agent: *\nDisallow: /\nUser-agent: Googlebot\nUser-agent: PerplexityBot\nAllow: /"
    )
    answering, training = findings(AiCrawlers, under(robots))
    named = str(answering.params["crawlers"]).split(", ")
    assert named == [crawler for crawler in ANSWERING if crawler != "PerplexityBot"]
    assert training.params["crawlers"] == ", ".join(TRAINING)


def test_where_nobody_may_come_another_rule_says_so() -> None:
    assert not applies(AiCrawlers, under("User-agent: *\nDisallow: /"))


def test_without_robots_txt_nothing_is_judged() -> None:
    assert not applies(AiCrawlers, page("<p>a", url="https://example.com/a"))
