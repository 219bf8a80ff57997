import pytest

from seoaudit.testing import applies, findings, keys, page
from seoaudit_rules.keyphrase.in_content import InContent


def test_menus_and_footers_do_not_say_it_for_the_article() -> None:
    html = (
        "<nav><a href='/t'>Apple tree</a></nav><article><p>Prune it in late winter, and do it "
        "with a sharp saw.</p></article><footer>Apple tree magazine</footer>"
    )
    assert keys(InContent, page(html, keyphrase="apple tree")) == ["missing"]


def test_arabic_words_count_with_their_particles() -> None:
    html = '<html lang="ar"><article><p>وصل وفد رفيع إلى المدينة للزيارة الأولى.</p></article>'
    assert keys(InContent, page(html, keyphrase="زيارة")) == []


def test_text_that_is_hidden_does_not_count() -> None:
    html = "<article><p>Prune it in late winter.</p><p hidden>Apple tree</p></article>"
    assert keys(InContent, page(html, keyphrase="apple tree")) == ["missing"]


def test_a_page_without_text_is_not_judged() -> None:
    assert not applies(InContent, page("<img src='a.jpg'>", keyphrase="apple tree"))


def test_the_finding_points_at_the_start_of_the_article() -> None:
    html = "<main><article><p>Prune it in winter.</p><p>Use a sharp saw.</p></article></main>"
    [finding] = findings(InContent, page(html, keyphrase="apple tree", content="article"))
    assert html[finding.start : finding.end] == "<article>"


def test_a_synonym_counts_as_the_keyphrase() -> None:
    html = "<article><p>Prune the pome in late winter.</p></article>"
    assert keys(InContent, page(html, keyphrase="apple tree")) == ["missing"]
    assert keys(InContent, page(html, keyphrase="apple tree", synonyms=["pome"])) == []


def test_stand_ins_are_named_with_their_counts() -> None:
    html = "<article><p>Feed the starter. A starter eats.</p><p>Sourdough.</p></article>"
    [finding] = findings(InContent, page(html, keyphrase="sourdough starter"))
    assert finding.key == "stand_in"
    assert (finding.params["such"], finding.params["count"]) == ("starter", 2)
    html = "<article><p>The starter, a starter.</p><p>Sourdough. My sourdough.</p></article>"
    [finding] = findings(InContent, page(html, keyphrase="sourdough starter"))
    assert (finding.key, finding.params["found"]) == ("stand_ins", "sourdough (2), starter (2)")


def test_the_stand_in_that_is_named_counts_as_a_synonym() -> None:
    html = "<article><p>Feed the starter. A starter eats.</p></article>"
    judged = page(html, keyphrase="sourdough starter", synonyms=["starter"])
    assert keys(InContent, judged) == []


@pytest.mark.parametrize(
    ("language", "keyphrase", "text"),
    [
        ("en", "sourdough starter", "Feed a starter of sourdough once a week."),
        ("en", "sourdough starter", "A sourdough rye starter is hungry."),
        ("fr", "levain naturel", "Un levain bio et naturel."),
        ("ar", "الزراعة على الشرفة", "نبدأ الزراعة في الشرفة كل ربيع."),
        ("ar", "الزراعة على الشرفة", "الزراعة المنزلية على الشرفة سهلة."),
        ("ar", "الزراعة على الشرفة", "ماذا نزرع هذا العام على الشرفة؟"),
    ],
)
def test_its_words_in_one_sentence_cost_half(language: str, keyphrase: str, text: str) -> None:
    html = f'<html lang="{language}"><article><p>{text}</p></article>'
    [finding] = findings(InContent, page(html, keyphrase=keyphrase, content="article"))
    assert (finding.key, finding.cost) == ("weaker", 0.5)


def test_its_words_in_two_sentences_are_no_mention() -> None:
    html = "<article><p>Sourdough is old. Feed the starter.</p></article>"
    assert keys(InContent, page(html, keyphrase="sourdough starter")) == ["missing"]
