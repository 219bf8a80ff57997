import pytest

from seoaudit.testing import applies, findings, keys, page
from seoaudit_rules.head.title_generic import TitleGeneric


def html(title: str, site: str = "") -> str:
    return f'<title>{title}</title><meta property="og:site_name" content="{site}">'


@pytest.mark.parametrize(
    "title",
    [
        "Home", "HOME", "  home. ", "Untitled", "Untitled 2", "New page 1", "[untitled document]",
        "الرئيسية", "الرئيسيّة", "الصفحة الرئيسية", "أهلاً وسهلاً", "بدون عنوان", "صفحة جديدة 3",
        "Accueil", "Startseite", "Página principal", "Главная", "Anasayfa", "דף הבית", "首页",
        "Blog post - draft 2", "Draft v3", "Untitled (2)", "تدوينة ٢", "مسودة ٣", "Brouillon",
        "Brouillon 2", "Entwurf", "Entwurf 2", "Borrador 2", "Bozza 1",
        "Черновик 2", "Taslak", "טיוטה 2", "草稿", "Neuer Beitrag", "Article de blog",
        "index.html", "article-final.docx", "---", "Home | Home",
    ],
)  # fmt: skip
def test_stock_titles_are_found_in_many_languages(title: str) -> None:
    assert keys(TitleGeneric, html(title)) == ["generic"]


@pytest.mark.parametrize(
    "title",
    [
        "Home remedies for apple scab", "Home | Apple trees", "Article 370", "1984",
        "NFL Draft 2024", "Draft 2024", "Post Malone",
        "Draft horses", "تدوينة عن النعناع", "Entwurf einer Verfassung",
        "Final draft of the treaty", "Test cricket",
        "الصفحة الرئيسية للحديقة", "How index.html works", "Welcome to the jungle",
    ],
)  # fmt: skip
def test_titles_that_say_something_are_left_alone(title: str) -> None:
    assert keys(TitleGeneric, html(title)) == []


@pytest.mark.parametrize("title", ["Home | Green Fingers", "Green Fingers – Home"])
def test_the_name_of_the_site_does_not_help_a_stock_title(title: str) -> None:
    assert keys(TitleGeneric, html(title, site="Green Fingers")) == ["generic"]


@pytest.mark.parametrize("title", ["example.com", "www.example.com", "Example", "Green fingers"])
def test_the_name_of_the_site_alone_is_no_title(title: str) -> None:
    judged = page(html(title, site="Green Fingers"), url="https://www.example.com/apple-trees")
    assert keys(TitleGeneric, judged) == ["site_name"]


@pytest.mark.parametrize("url", ["https://example.com/", "https://example.com/ar/"])
def test_a_front_page_may_be_called_as_its_site(url: str) -> None:
    assert keys(TitleGeneric, page(html("Green Fingers", site="Green Fingers"), url=url)) == []


def test_the_finding_points_at_the_text_and_quotes_it() -> None:
    source = html("Untitled")
    [finding] = findings(TitleGeneric, source)
    assert source[finding.start : finding.end] == finding.params["title"] == "Untitled"


@pytest.mark.parametrize("source", ["", "<title></title>", "<title>Home<p>Text"])
def test_a_missing_empty_or_unclosed_title_is_left_to_another_rule(source: str) -> None:
    assert not applies(TitleGeneric, source)
