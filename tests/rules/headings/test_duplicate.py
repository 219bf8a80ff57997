from seoaudit.testing import applies, findings, keys
from seoaudit_rules.headings.duplicate import Duplicate

TEXT = "<p>Prune in winter.</p>"


def article(*headings: tuple[int, str]) -> str:
    sections = (f"<h{level}>{text}</h{level}>{TEXT}" for level, text in headings)
    return f"<article>{''.join(sections)}</article>"


def test_the_same_heading_under_another_parent_is_right() -> None:
    html = article((2, "Apples"), (3, "Tools"), (2, "Pears"), (3, "Tools"))
    assert keys(Duplicate, html) == []


def test_the_same_heading_under_one_parent_is_not() -> None:
    html = article((2, "Apples"), (3, "Tools"), (4, "Saws"), (3, "Time"), (3, "Tools"))
    assert keys(Duplicate, html) == ["repeated"]


def test_a_parent_that_says_what_its_section_says_is_right() -> None:
    assert keys(Duplicate, article((2, "Tools"), (3, "Tools"))) == []


def test_a_parent_that_is_left_out_of_the_article_is_one() -> None:
    pears = '<div class="promo"><h2>Pears</h2></div><h3>Tools</h3><p>Prune in winter.</p>'
    html = article((2, "Apples"), (3, "Tools")).replace("</article>", f"{pears}</article>")
    assert keys(Duplicate, html) == []


def test_headlines_of_different_stories_may_be_alike() -> None:
    one, other = (f'<a href="/{n}"><h3>The garden hour</h3></a>{TEXT}' for n in (1, 2))
    assert keys(Duplicate, f"<article>{TEXT}{one}{other}</article>") == []
    inside = "".join(f'<h3><a href="/{n}">The garden hour</a></h3>{TEXT}' for n in (1, 2))
    assert keys(Duplicate, f"<article>{TEXT}{inside}</article>") == []
    assert keys(Duplicate, f"<article>{TEXT}{one}{one}</article>") == ["repeated"]
    permalinks = "".join(f'<h3>Tools <a href="#t{n}">¶</a></h3>{TEXT}' for n in (1, 2))
    assert keys(Duplicate, f"<article>{TEXT}{permalinks}</article>") == ["repeated"]


def test_spelling_variants_of_arabic_are_one_heading() -> None:
    assert keys(Duplicate, article((2, "أدوات التقليم"), (2, "أَدَوَات  التقليــم"))) == ["repeated"]


def test_case_does_not_tell_two_headings_apart() -> None:
    assert keys(Duplicate, article((2, "Tools"), (2, "TOOLS"))) == ["repeated"]


def test_one_heading_has_nothing_to_be_compared_with() -> None:
    assert not applies(Duplicate, article((2, "Tools")))


def test_the_finding_points_at_the_later_heading() -> None:
    html = "<article><h2>Tools</h2><p>Saw.</p><h2 id=b>Tools</h2><p>Ladder.</p></article>"
    [finding] = findings(Duplicate, html)
    assert html[finding.start : finding.end] == "<h2 id=b>Tools</h2>"
    assert finding.cost == 0.5
