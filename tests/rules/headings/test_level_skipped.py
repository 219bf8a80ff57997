import pytest

from seoaudit.testing import applies, findings, keys
from seoaudit_rules.headings.level_skipped import LevelSkipped


def article(*levels: int, before: str = "<h1>Apples</h1>") -> str:
    sections = (f"<h{level}>Part {n}</h{level}><p>Text.</p>" for n, level in enumerate(levels))
    return f"{before}<article>{''.join(sections)}</article>"


@pytest.mark.parametrize(
    ("levels", "expected"),
    [
        ((2, 3, 4, 5, 6), []),
        ((2, 3, 4, 2, 3), []),
        ((2, 3, 4, 5, 2), []),
        ((2, 4), ["skipped"]),
        ((2, 4, 6), ["skipped", "skipped"]),
        ((3, 3, 2), ["starts_too_deep"]),
        ((3, 5), ["starts_too_deep", "skipped"]),
        ((2, 2, 2), []),
    ],
)
def test_only_going_down_by_more_than_one_is_a_fault(
    levels: tuple[int, ...], expected: list[str]
) -> None:
    assert keys(LevelSkipped, article(*levels)) == expected


def test_an_article_without_subheadings_has_nothing_to_judge() -> None:
    assert not applies(LevelSkipped, "<h1>Apples</h1><p>Prune in winter.</p>")


def test_headings_of_menus_and_footers_do_not_count() -> None:
    html = (
        "<h1>Apples</h1><nav><h4>Menu</h4></nav>"
        f"<article><h2>Pruning</h2>{'<p>Prune in winter.</p>' * 5}</article>"
        "<footer><h6>Imprint</h6></footer>"
    )
    assert keys(LevelSkipped, html) == []


def test_a_menu_above_does_not_excuse_a_deep_start() -> None:
    html = article(4, 4, before="<h1>Apples</h1><nav><h3>Menu</h3></nav>")
    assert keys(LevelSkipped, html) == ["starts_too_deep"]


def test_a_headline_that_is_an_h2_may_be_followed_by_an_h3() -> None:
    text = "<p>Prune in winter, when it has no leaves.</p>" * 5
    html = f"<header><h2>Apples</h2></header><article><h3>Pruning</h3>{text}</article>"
    assert keys(LevelSkipped, html) == []


def test_hidden_and_empty_headings_are_passed_over() -> None:
    html = "<h1>Apples</h1><h2>Pruning</h2><h4></h4><h4 hidden>Saws</h4><h3>Tools</h3><p>Text.</p>"
    assert keys(LevelSkipped, html) == []


def test_the_cost_is_the_share_of_headings_that_jump() -> None:
    costs = [finding.cost for finding in findings(LevelSkipped, article(2, 4, 2, 2))]
    assert costs == [0.25]


def test_at_most_twenty_are_listed_and_the_cost_stays() -> None:
    found = findings(LevelSkipped, article(*(2, 4) * 30))
    assert len(found) == 20
    assert sum(finding.cost for finding in found) == pytest.approx(0.5)


def test_the_finding_points_at_the_heading_and_says_which_level_it_should_have() -> None:
    html = "<h1>التفاح</h1><h2>التقليم</h2><H4>المناشير</H4><p>نص.</p>"
    [finding] = findings(LevelSkipped, html)
    assert html[finding.start : finding.end] == "<H4>المناشير</H4>"
    assert finding.params["wanted"] == 3


def test_a_page_without_headline_is_told_only_that() -> None:
    text = "<p>Prune the old apple tree in winter, when it has no leaves.</p>" * 3
    html = f"<article>{text}<h3>Tools</h3>{text}<h4>Saws</h4>{text}</article>"
    assert keys(LevelSkipped, html) == []
    assert keys(LevelSkipped, html.replace("h4", "h5")) == ["skipped"]


def test_the_title_of_another_page_is_no_part_of_the_outline() -> None:
    text = "<p>Prune the old apple tree in winter, when it has no leaves.</p>" * 3
    html = f"<h1>Apples</h1>{text}<div><h5>{{}}</h5></div>{text}<h2>Tools</h2>{text}"
    for title in ("<a href=/saws>Ten saws</a>", "<a href=/saws><b>Ten saws</b></a>"):
        assert keys(LevelSkipped, html.format(title)) == []
    around = html.replace("<h5>{}</h5>", "<a href=/saws><h5>Ten saws</h5></a>")
    assert keys(LevelSkipped, around) == []
    for title in (
        "Ten saws",
        "Ten saws <a href=/edit>edit</a>",
        "<a href=#saws>Ten saws</a>",
        "<a href=https://shop.example/saws>Ten saws</a>",
    ):
        assert keys(LevelSkipped, html.format(title)) == ["starts_too_deep"]


@pytest.mark.parametrize(
    "title",
    [
        "<div><h5>The boats come home</h5><video src=/boats.mp4></video></div>",
        "<div><h5>Popular today</h5><div id=player></div></div>",
        "<figure><h5>Boats by year</h5><img src=/boats.png alt=Boats></figure>",
        "<h5 class=byline>By <a rel=author href=/mara>Mara Lind</a></h5>",
    ],
)
def test_the_title_of_a_player_and_a_byline_are_no_part_of_it(title: str) -> None:
    text = "<p>Prune the old apple tree in winter, when it has no leaves.</p>" * 3
    html = f"<h1>Apples</h1>{title}{text}<h2>Tools</h2>{text}"
    assert keys(LevelSkipped, html) == []


@pytest.mark.parametrize(
    "title",
    [
        "<div class=wrap><h5>Boats <a href=#boats><svg></svg></a></h5></div>",
        "<section><h5>Boats</h5><p>Two of them.</p><img src=/boats.png alt=Boats></section>",
    ],
)
def test_a_title_in_a_wrapper_or_above_text_and_picture_is_part_of_it(title: str) -> None:
    text = "<p>Prune the old apple tree in winter, when it has no leaves.</p>" * 3
    html = f"<h1>Apples</h1>{text}{title}{text}<h2>Tools</h2>{text}"
    assert keys(LevelSkipped, html) == ["starts_too_deep"]


def test_a_last_title_with_a_number_below_it_is_no_section() -> None:
    text = "<p>Prune the old apple tree in winter, when it has no leaves.</p>" * 3
    html = f"<h1>Apples</h1>{text * 4}<h5>What do you think?</h5><p>12 comments</p>"
    assert keys(LevelSkipped, html) == []
    assert keys(LevelSkipped, html.replace("12 comments", "Tell us what you grow.")) != []


def test_a_title_above_the_headline_is_none_of_the_article() -> None:
    text = "<p>Prune the old apple tree in winter, when it has no leaves.</p>" * 3
    html = f"<section><h4>Garden news</h4><h1>Apples</h1>{text}<h2>Tools</h2>{text}</section>"
    assert keys(LevelSkipped, html) == []


@pytest.mark.parametrize(
    ("beside", "expected"),
    [
        ("Apr 02, 2026, 04:11 AM", []),
        ("12 مارس 2026", []),
        ("A film of 1998, by people of the port", ["starts_too_deep"]),
        ("A film of 1998, seen again on 12 March by all who were there", ["starts_too_deep"]),
    ],
)
def test_the_publisher_s_name_beside_the_date_begins_no_section(
    beside: str, expected: list[str]
) -> None:
    text = "<p>Prune an old apple tree in late winter, when it has no leaves yet.</p>" * 5
    line = f"<div><h4>The Harbour</h4>{beside}</div>"
    html = f"<article><h1>Apples</h1>{line}{text}<h2>Tools</h2>{text}</article>"
    assert keys(LevelSkipped, html) == expected
