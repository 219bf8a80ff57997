import pytest

from seoaudit.testing import applies, findings, keys, page
from seoaudit_rules.keyphrase.in_title import InTitle


@pytest.mark.parametrize(
    ("language", "keyphrase", "title"),
    [
        ("en", "apple tree", "Pruning Apple Trees"),
        ("en", "apple tree", "APPLE&nbsp;TREE"),
        ("ar", "الأشجار المثمرة", "تقليم الاشجار المثمرة في الشتاء"),
        ("ar", "زيارة", "تفاصيل الزيارة الملكية"),
        ("ar", "حموشي", "حَمُّوشِي في زيارة عمل"),
    ],
)
def test_any_form_of_the_keyphrase_counts(language: str, keyphrase: str, title: str) -> None:
    html = f'<html lang="{language}"><title>{title}</title><p>Text</p>'
    assert keys(InTitle, page(html, keyphrase=keyphrase)) == []


@pytest.mark.parametrize(
    ("language", "keyphrase", "title", "said"),
    [
        ("en", "apple tree", "A tree for every apple", "tree for every apple"),
        ("en", "apple tree", "Your apple and pear tree", "apple and pear tree"),
        ("ar", "الزراعة على الشرفة", "كيف نزرع على الشرفة", "نزرع على الشرفة"),
        ("es", "cultivo en el balcón", "Cultivar en el balcón", "Cultivar en el balcón"),
        ("de", "Sauerteig Starter", "Der Starter aus Sauerteig", "Starter aus Sauerteig"),
    ],
)
def test_the_words_but_not_the_phrase_cost_half(
    language: str, keyphrase: str, title: str, said: str
) -> None:
    html = f'<html lang="{language}"><title>{title}</title><p>Text</p>'
    [finding] = findings(InTitle, page(html, keyphrase=keyphrase))
    assert (finding.key, finding.cost, finding.params["said"]) == ("weaker", 0.5, said)


def test_one_word_of_the_keyphrase_is_not_enough() -> None:
    assert keys(InTitle, page("<title>An old tree</title>", keyphrase="apple tree")) == ["missing"]


@pytest.mark.parametrize(
    "html", ["<p>Text</p>", "<title> </title>", "<svg><title>apple</title></svg>"]
)
def test_a_page_without_a_title_is_left_to_another_rule(html: str) -> None:
    assert not applies(InTitle, page(html, keyphrase="apple tree"))


def test_without_a_keyphrase_nothing_is_judged() -> None:
    assert not applies(InTitle, "<title>Pruning</title>")


def test_only_the_primary_keyphrase_is_asked_for() -> None:
    html = "<title>Pruning an apple tree</title>"
    assert keys(InTitle, page(html, keyphrase=["apple tree", "saw"])) == []
    assert keys(InTitle, page(html, keyphrase=["saw", "apple tree"])) == ["missing"]


def test_the_finding_points_at_the_text_of_the_title_and_quotes_the_keyphrase() -> None:
    html = "<title>Winter work</title>"
    [finding] = findings(InTitle, page(html, keyphrase="apple tree"))
    assert html[finding.start : finding.end] == "Winter work"
    assert finding.params["keyphrase"] == "apple tree"


def test_a_synonym_does_not_count_here() -> None:
    html = "<title>How to prune a pome</title>"
    assert keys(InTitle, page(html, keyphrase="apple tree", synonyms=["pome"])) == ["missing"]
