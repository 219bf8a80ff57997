import pytest

from seoaudit.testing import applies, findings, keys, page
from seoaudit_rules.content.too_short import TooShort


def article(words: int, word: str = "apple") -> str:
    pairs = f"<p>{word} {word}</p>" * (words // 2)
    return f"<article>{pairs}{f'<p>{word}</p>' * (words % 2)}</article>"


@pytest.mark.parametrize(("words", "expected"), [(299, ["too_short"]), (300, []), (301, [])])
def test_the_limit_is_inclusive(words: int, expected: list[str]) -> None:
    assert keys(TooShort, article(words)) == expected


@pytest.mark.parametrize(("words", "cost"), [(1, 1.0), (150, 1.0), (225, 0.5), (297, 0.02)])
def test_the_cost_goes_by_what_is_lacking(words: int, cost: float) -> None:
    [finding] = findings(TooShort, article(words))
    assert finding.cost == pytest.approx(cost)


def test_the_limit_can_be_set() -> None:
    assert keys(TooShort, article(100, "تفاح"), min_words=100) == []


def test_menus_footers_and_scripts_are_not_the_article() -> None:
    around = "<p>apple</p>" * 400
    html = f"<nav>{around}</nav>{article(20)}<footer>{around}</footer><script>{around}</script>"
    [finding] = findings(TooShort, html)
    assert finding.params["count"] == 20


@pytest.mark.parametrize(
    "html", ["", "<article></article>", '<div id="app"></div><script>x</script>']
)
def test_a_page_without_text_is_told_so(html: str) -> None:
    assert keys(TooShort, html) == ["no_text"]


def test_japanese_is_counted_in_words_not_in_spaces() -> None:
    assert keys(TooShort, f"<article>{'<p>りんごの木は冬に剪定します。</p>' * 60}</article>") == []


def test_words_that_subscribers_alone_see_are_part_of_the_article() -> None:
    told = "<p>The old apple trees were pruned in winter, when the wood was dry.</p>"
    hidden = f'<div class="subscriber-only" style="display:none">{told * 20}</div>'
    assert keys(TooShort, f"<article>{told * 6}{hidden}</article>") == []
    offer = hidden.replace("subscriber-only", "offer")
    assert keys(TooShort, f"<article>{told * 6}{offer}</article>") == ["too_short"]


def test_what_only_scripts_bring_is_for_the_rule_on_that() -> None:
    article = "".join(
        f"<p>Tree {n} has {n} dead branches that the saw takes off.</p>" for n in range(9)
    )
    assert not applies(TooShort, page("<div id=app></div>", rendered=article))
    assert keys(TooShort, page("<div id=app></div>", rendered="<p>Soon.</p>")) == ["no_text"]
    assert keys(TooShort, page(article, rendered=article)) == ["too_short"]
