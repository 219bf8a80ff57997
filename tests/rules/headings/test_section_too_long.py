import pytest

from seoaudit.testing import applies, findings, keys
from seoaudit_rules.headings.section_too_long import SectionTooLong


def words(count: int, word: str = "apple") -> str:
    """So many words in paragraphs of ten."""
    full = f"<p>{' '.join([word] * 10)}.</p>" * (count // 10)
    return f"{full}<p>{' '.join([word] * (count % 10))}</p>" if count % 10 else full


@pytest.mark.parametrize(("count", "expected"), [(300, False), (301, True)])
def test_an_article_within_the_limit_needs_no_heading(count: int, *, expected: bool) -> None:
    assert applies(SectionTooLong, f"<h1>Apples</h1>{words(count)}") is expected


@pytest.mark.parametrize(("count", "expected"), [(300, []), (301, ["too_long"])])
def test_the_limit_is_inclusive(count: int, expected: list[str]) -> None:
    html = f"<h2>Pruning</h2>{words(100)}<h2>Harvest</h2>{words(count)}"
    assert keys(SectionTooLong, html) == expected


def test_headings_of_any_level_divide() -> None:
    html = f"<h2>Pruning</h2>{words(200)}<h4>Saws</h4>{words(200)}"
    assert keys(SectionTooLong, html) == []


def test_the_beginning_is_a_section_too() -> None:
    html = f"<h1>Apples</h1>{words(310)}<h2>Harvest</h2>{words(20)}"
    assert keys(SectionTooLong, html) == ["long_beginning"]


def test_an_article_without_subheadings_is_told_so_once() -> None:
    assert keys(SectionTooLong, f"<h1>Apples</h1>{words(2000)}") == ["no_subheading"]


def test_lists_count_but_tables_and_code_do_not() -> None:
    listed = f"<ul>{'<li>one two three four five</li>' * 61}</ul>"
    table = f"<table><tr>{'<td>one two three four five</td>' * 100}</tr></table>"
    code = f"<pre>{'one two three ' * 200}</pre>"
    assert keys(SectionTooLong, f"<h2>Pruning</h2>{words(20)}{listed}") == ["too_long"]
    assert not applies(SectionTooLong, f"<h2>Pruning</h2>{words(200)}{table}{code}")


def test_the_finding_names_the_heading_its_words_and_its_place() -> None:
    html = f"<h2>التقليم</h2>{words(310, 'تفاح')}<h2>القطف</h2>{words(20, 'تفاح')}"
    [finding] = findings(SectionTooLong, html)
    assert finding.params["heading"] == "التقليم"
    assert finding.params["count"] == 310
    assert html[finding.start : finding.end] == "التقليم"


def test_a_missing_heading_is_placed_at_the_first_words() -> None:
    html = f"<h1>Apples</h1><p>Where it all begins.</p>{words(310)}"
    [finding] = findings(SectionTooLong, html)
    assert html[finding.start : finding.end] == "Where it all begins."


def test_twice_the_limit_costs_all_and_a_few_words_cost_little() -> None:
    [hardly] = findings(SectionTooLong, f"<h1>Apples</h1>{words(303)}")
    [far] = findings(SectionTooLong, f"<h1>Apples</h1>{words(600)}")
    assert hardly.cost == pytest.approx(0.01)
    assert far.cost == 1


def test_the_cost_is_the_share_of_the_article() -> None:
    html = f"<h2>Pruning</h2>{words(600)}" + f"<h2>Harvest</h2>{words(200)}" * 3
    [finding] = findings(SectionTooLong, html)
    assert finding.cost == 0.5


def test_chinese_is_counted_in_words_not_in_spaces() -> None:
    text = "<p>苹果树在冬天修剪最好因为那时没有叶子</p>" * 40
    [finding] = findings(SectionTooLong, f"<h1>苹果</h1>{text}")
    assert 300 < int(finding.params["count"]) < 720
