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
