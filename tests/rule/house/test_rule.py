"""Rules that a configuration states itself."""

import pytest

from seoaudit import Finding, Page, Severity
from seoaudit.rule.docs import read_docs
from seoaudit.rule.house.rule import HouseRule, rule_class
from seoaudit.rule.house.settings import HouseSettings
from seoaudit.rule.messages import Words
from seoaudit.rule.registry import rule_of
from seoaudit.testing import applies, findings, keys, page

MENU = "<nav><q>menu</q></nav>"


def article(body: str) -> str:
    text = "<p>Prune old apple trees in winter, while they sleep, with a sharp saw.</p>" * 3
    return f"<body>{MENU}<article>{text}{body}</article></body>"


def rule(**asked: object) -> type[HouseRule]:
    values = {"id": "house/quotes", "message": "Mind the quotes.", "select": "q", **asked}
    return rule_class(HouseSettings(**values))  # type: ignore[arg-type]


def places(judged: Page, found: list[Finding]) -> list[str]:
    return [judged.source[each.start : each.end] for each in found]


@pytest.mark.parametrize(("quotes", "expected"), [(1, []), (2, []), (3, ["too_many"])])
def test_what_is_selected_may_be_there_so_often(quotes: int, expected: list[str]) -> None:
    assert keys(rule(max=2), article("<q>a</q>" * quotes)) == expected


@pytest.mark.parametrize(("quotes", "expected"), [(1, ["too_few"]), (2, []), (3, [])])
def test_what_is_selected_must_be_there_so_often(quotes: int, expected: list[str]) -> None:
    assert keys(rule(min=2), article("<q>a</q>" * quotes)) == expected


def test_the_first_one_too_many_is_pointed_at() -> None:
    judged = page(article('<q>a</q><q id="second">b</q><q>c</q>'))
    found = findings(rule(max=1), judged)
    assert places(judged, found) == ['<q id="second">']
    assert found[0].params["found"] == 3


def test_none_at_all_may_be_asked_for() -> None:
    assert keys(rule(max=0), article("")) == []
    assert keys(rule(max=0), article("<q>a</q>")) == ["too_many"]


def test_menus_count_only_where_the_whole_page_is_meant() -> None:
    assert keys(rule(max=0), article("")) == []
    assert keys(rule(max=0, scope="page"), article("")) == ["too_many"]


def test_each_text_must_match() -> None:
    judged = page(article("<q>As  <b>she</b>\nsaid</q><q>“No”</q>"))
    found = findings(rule(matches="^“.*”$"), judged)
    assert places(judged, found) == ["<q>"]
    assert found[0].params["text"] == "As she said"
    assert found[0].cost == 0.5


def test_many_texts_that_do_not_match_share_the_weight_among_those_shown() -> None:
    found = findings(rule(matches="z"), article("<q>a</q>" * 50))
    assert len(found) == 20
    assert sum(each.cost for each in found) == pytest.approx(1)


def test_texts_are_not_judged_where_there_are_none() -> None:
    assert not applies(rule(matches="z"), article(""))
    assert not applies(rule(forbidden=("z",)), article(""))
    assert applies(rule(min=1), article(""))


def test_a_forbidden_text_is_found_where_it_stands() -> None:
    judged = page(article("<p>So, IN ORDER\n to  prune, wait.</p>"))
    found = findings(rule(select="", forbidden=("in order to",)), judged)
    assert places(judged, found) == ["IN ORDER\n to"]
    assert found[0].params["text"] == "IN ORDER to"


def test_a_part_of_a_word_is_not_forbidden() -> None:
    assert keys(rule(select="", forbidden=("pru", "rune")), article("")) == []


def test_signs_may_be_forbidden() -> None:
    assert keys(rule(select="", forbidden=("!!",)), article("<p>Wow!!</p>")) == ["forbidden"]


def test_an_arabic_text_may_be_forbidden() -> None:
    judged = page(article("<p>قال إنه من الجدير بالذكر أن الشجرة نائمة.</p>"))
    found = findings(rule(select="", forbidden=("من الجدير بالذكر",)), judged)
    assert places(judged, found) == ["من الجدير بالذكر"]


def test_what_is_forbidden_in_the_selected_elements_may_stand_elsewhere() -> None:
    forbids = rule(forbidden=("winter",))
    assert keys(forbids, article("<q>In summer</q>")) == []
    assert keys(forbids, article("<q>In winter</q>")) == ["forbidden"]


def test_a_place_inside_two_selected_elements_is_found_once() -> None:
    forbids = rule(select="p, q", forbidden=("now",))
    assert keys(forbids, article("<p><q>Now</q></p>")) == ["forbidden"]


def test_an_empty_page_is_no_trouble() -> None:
    assert keys(rule(max=1, forbidden=("a",)), "") == []
    assert keys(rule(min=1), "") == ["too_few"]
    assert not applies(rule(select="", forbidden=("a",)), "")


def test_an_xpath_says_what_is_counted() -> None:
    bare = rule(select="", xpath="//figure[not(figcaption)]", max=0)
    judged = page(article("<figure><img></figure><figure id=b><figcaption>b</figcaption></figure>"))
    found = findings(bare, judged)
    assert places(judged, found) == ["<figure>"]
    assert found[0].params == {
        "message": "Mind the quotes.",
        "select": "//figure[not(figcaption)]",
        "found": 1,
        "max": 0,
    }


def test_an_xpath_too_looks_at_the_article_alone_unless_the_page_is_meant() -> None:
    assert keys(rule(select="", xpath="//q", max=0), article("")) == []
    assert keys(rule(select="", xpath="//q", max=0, scope="page"), article("")) == ["too_many"]


def test_attributes_are_counted_and_read() -> None:
    secure = rule(select="", xpath="//img/@src", matches="^https:")
    judged = page(article('<img src="http://a.example/b"><img src="https://a.example/c">'))
    found = findings(secure, judged)
    assert places(judged, found) == ['src="http://a.example/b"']
    assert found[0].params["text"] == "http://a.example/b"
    assert keys(rule(select="", xpath="//img/@src", max=1), judged) == ["too_many"]


def test_texts_between_tags_are_read() -> None:
    forbids = rule(select="", xpath="//q/text()", forbidden=("winter",))
    judged = page(article("<q>In <b>winter</b> or Winter</q>"))
    assert places(judged, findings(forbids, judged)) == ["Winter"]


@pytest.mark.parametrize(("headings", "expected"), [(1, ["too_few"]), (2, []), (4, ["too_many"])])
def test_a_number_may_be_asked_to_lie_between(headings: int, expected: list[str]) -> None:
    asked = rule(select="", xpath="count(//h2) div 2", min=1, max=1, scope="page")
    judged = page(article("<h2>a</h2>" * headings))
    found = findings(asked, judged)
    assert [each.key for each in found] == expected
    assert all(each.start == 0 and each.params["found"] == headings / 2 for each in found)


@pytest.mark.parametrize(("body", "expected"), [("<h1>a</h1>", []), ("", ["too_few"])])
def test_a_statement_may_be_asked_to_be_true(body: str, expected: list[str]) -> None:
    asked = rule(select="", xpath="boolean(//h1)", min=1, scope="page")
    assert keys(asked, article(body)) == expected


def test_a_sum_without_a_result_judges_nothing() -> None:
    asked = rule(select="", xpath="count(//h2) div count(//h3)", max=2, scope="page")
    assert not applies(asked, article(""))
    assert not applies(asked, article("<h2>a</h2>"))
    assert applies(asked, article("<h3>a</h3>"))


def test_the_words_are_those_of_the_configuration_in_every_language() -> None:
    [found] = findings(rule(max=0, message="No {more} quotes."), article("<q>a</q>"))
    assert found.rule == "house/quotes"
    general = rule_of(found.rule)
    for language in ("en", "ar"):
        assert Words(language).text(general, found.key, found.params) == "No {more} quotes."
    assert (
        Words().advice(general, found.key, found.params)
        == "Remove matches for q: at most 0 allowed, 1 found."
    )
    assert not Words("ar").advice(general, found.key, found.params).isascii()


@pytest.mark.parametrize("part", ["text", "advice"])
def test_the_arabic_names_the_same_numbers(part: str) -> None:
    for key, english in HouseRule.messages.items():
        open_ = {name: f"<{name}>" for name in english.placeholders}
        said = [getattr(Words(code), part)(HouseRule, key, open_) for code in ("en", "ar")]
        assert [sum(mark in text for mark in open_.values()) for text in said] == [
            sum(mark in said[0] for mark in open_.values())
        ] * 2


def test_the_rule_describes_itself() -> None:
    stated = rule(max=1, forbidden=("a",), message="No {x}.", severity=Severity.ERROR, weight=2.0)
    docs = read_docs(stated)
    assert docs.title == Words("ar").title(stated) == "No {x}."
    assert "`q`" in docs.how
    assert "- At most 1 allowed." in docs.how
    assert "- The text must not contain a." in docs.how
    assert "at least" not in docs.how
    assert list(stated.messages) == ["too_many", "forbidden"]
    assert (stated.severity, stated.weight, stated.topic()) == (Severity.ERROR, 2.0, "house")


@pytest.mark.parametrize("code", ["a{b}", "{}", "{message}", "}{"])
def test_braces_in_its_message_are_those_of_its_author(code: str) -> None:
    stated = rule(max=0, message=code)
    [found] = findings(stated, article("<q>a</q>"))
    assert Words().text(rule_of(found.rule), found.key, found.params) == code


@pytest.mark.parametrize(
    ("asked", "how"),
    [
        ({"min": 1}, "- At least 1 required."),
        ({"max": 0}, "- At most 0 allowed."),
        ({"matches": "^A"}, "- The text must match `^A`."),
        ({"forbidden": ("a", "b")}, "- The text must not contain a, b."),
        ({"scope": "page", "max": 1}, "matches on the page."),
        ({"select": "", "xpath": "//q", "max": 1}, "what `//q` matches in the article."),
        ({"select": "", "forbidden": ("a",)}, "The rule checks the text of the article."),
    ],
)
def test_what_is_asked_is_explained(asked: dict[str, object], how: str) -> None:
    assert how in read_docs(rule(**asked)).how


def test_a_longer_forbidden_text_is_found_before_one_within_it() -> None:
    judged = page(article("<p>At this point in time, wait.</p>"))
    found = findings(rule(select="", forbidden=("at this point", "at this point in time")), judged)
    assert [each.params["text"] for each in found] == ["At this point in time"]


def test_of_many_forbidden_texts_twenty_are_shown() -> None:
    found = findings(rule(select="", forbidden=("now",)), article("<p>now</p>" * 30))
    assert len(found) == 20
