import pytest

from seoaudit.testing import applies, findings, keys
from seoaudit_rules.content.wall_of_bold import WallOfBold


def words(count: int) -> str:
    return " ".join(["apple"] * count)


@pytest.mark.parametrize(("bold", "expected"), [(60, []), (61, ["too_much"])])
@pytest.mark.parametrize("tag", ["b", "strong", "B"])
def test_the_limit_is_inclusive(tag: str, bold: int, expected: list[str]) -> None:
    html = f"<p><{tag}>{words(bold)}</{tag}> {words(200 - bold)}</p>"
    assert keys(WallOfBold, html) == expected


def test_bold_in_bold_counts_once() -> None:
    html = f"<p><b>{words(10)}<strong>{words(45)}</strong></b> {words(145)}</p>"
    assert keys(WallOfBold, html) == []


@pytest.mark.parametrize("tag", ["h2", "th", "dt"])
def test_what_is_bold_anyway_is_no_fault(tag: str) -> None:
    held = f"<{tag}><b>{words(100)}</b></{tag}>"
    wrapped = {"th": f"<table><tr>{held}</tr></table>", "dt": f"<dl>{held}</dl>"}.get(tag, held)
    assert keys(WallOfBold, f"<article><p>{words(150)}</p>{wrapped}<p>x</p></article>") == []


def test_the_wrapper_that_google_docs_pastes_is_not_bold() -> None:
    wrapped = f'<b style="font-weight: normal;" id="docs-internal-guid-1"><p>{words(200)}</p></b>'
    assert keys(WallOfBold, f"<article>{wrapped}</article>") == []


def test_bold_outside_the_article_does_not_count() -> None:
    html = f"<nav><b>{words(90)}</b></nav><article><p>{words(150)}</p></article>"
    assert keys(WallOfBold, html) == []


def test_a_short_text_says_nothing() -> None:
    assert not applies(WallOfBold, f"<p><b>{words(99)}</b></p>")


def test_the_finding_points_at_the_longest() -> None:
    html = f"<article><p><b>{words(20)}</b> x <b id=l>{words(90)}</b></p></article>"
    [finding] = findings(WallOfBold, html)
    assert html[finding.start : finding.end] == "<b id=l>"
    assert finding.params["percent"] == 99
