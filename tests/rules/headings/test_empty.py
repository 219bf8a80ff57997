import pytest

from seoaudit import Safety
from seoaudit.testing import applies, findings, keys
from seoaudit_rules.headings.empty import Empty

TEXT = "<p>Prune in winter.</p>" * 3


@pytest.mark.parametrize(
    "inside",
    [
        "",
        " \n ",
        "&nbsp;",
        "<br>",
        "<span></span>",
        "<!-- Tools -->",
        '<img src="x.png" alt="">',
        '<span aria-hidden="true">Tools</span>',
    ],
)
def test_what_says_nothing_is_empty(inside: str) -> None:
    assert keys(Empty, f"<h1>Apples</h1><h2>{inside}</h2>{TEXT}") == ["empty"]


@pytest.mark.parametrize(
    "heading",
    [
        "<h2>الأدوات</h2>",
        '<h2><img src="x.png" alt="Tools"></h2>',
        "<h2><svg><title>Tools</title></svg></h2>",
        '<h2 aria-label="Tools"></h2>',
        "<h2 hidden></h2>",
        '<h2 style="display:none"></h2>',
        '<h2 aria-hidden="TRUE"></h2>',
        '<h2 role="presentation"></h2>',
    ],
)
def test_a_name_by_any_means_and_what_nobody_meets_are_right(heading: str) -> None:
    assert keys(Empty, f"<h1>Apples</h1><h2>Time</h2>{TEXT}{heading}{TEXT}") == []


def test_an_only_h1_is_left_to_another_rule() -> None:
    assert not applies(Empty, f"<h1></h1>{TEXT}")


def test_an_empty_h1_beside_another_is_judged_here() -> None:
    assert keys(Empty, f"<article><h1>Apples</h1>{TEXT}<h1></h1>{TEXT}</article>") == ["empty"]


def test_headings_outside_the_article_are_not_judged() -> None:
    html = f"<nav><h3></h3></nav><article><h2>Time</h2>{TEXT}</article><footer><h4></h4></footer>"
    assert keys(Empty, html) == []


def test_the_fix_deletes_the_heading_when_asked() -> None:
    html = f"<h2>Time</h2>{TEXT}<h3 class=x>&nbsp;<br></h3>{TEXT}"
    [finding] = findings(Empty, html)
    assert finding.fix is not None
    [edit] = finding.fix.edits
    assert html[edit.start : edit.end] == "<h3 class=x>&nbsp;<br></h3>"
    assert finding.fix.safety is Safety.UNSAFE


def test_a_heading_that_holds_an_element_is_not_deleted() -> None:
    [finding] = findings(Empty, f'<h2>Time</h2>{TEXT}<h2><i class="icon"></i></h2>{TEXT}')
    assert finding.fix is None


def test_the_cost_is_the_share_of_empty_headings() -> None:
    found = findings(Empty, f"<h2>Time</h2>{TEXT}" + f"<h3></h3>{TEXT}" * 30)
    assert len(found) == 20
    assert sum(finding.cost for finding in found) == pytest.approx(30 / 31)


def test_a_heading_that_a_script_fills_is_left_alone() -> None:
    html = "<article><h2>Tools</h2><p>x</p><h3>{}</h3><p>y</p></article>"
    assert keys(Empty, html.format('<a href="#"></a>')) == []
    assert keys(Empty, html.format('<a href="/saws"></a>')) == ["empty"]


def test_the_title_of_a_dialog_is_left_alone() -> None:
    close = '<button type="button" aria-label="Close">×</button>'
    html = f"<article><h2>Tools</h2>{TEXT}<header>{{}}<h3></h3></header>{TEXT}</article>"
    assert keys(Empty, html.format(close)) == []
    assert keys(Empty, html.format("")) == ["empty"]
