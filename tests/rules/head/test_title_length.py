import pytest

from seoaudit import Document, Page, testing
from seoaudit.rule.finding import Safety
from seoaudit.testing import applies, findings, keys
from seoaudit.text.width import width
from seoaudit_rules.head.title_length import TitleLength

LONG = "How to prune an old and neglected apple tree in the middle of a very cold winter"
FITS = "How to prune an old and neglected apple tree"


def page(title: str) -> str:
    return f"<title>{title}</title>"


@pytest.mark.parametrize(("most", "expected"), [(200, []), (191, []), (190, ["too_long"])])
def test_a_title_may_be_wider_than_the_limit_by_what_measuring_may_be_off(
    most: int, expected: list[str]
) -> None:
    title = "i" * 45
    assert round(width(title, 20)) == 200
    assert keys(TitleLength, page(title), max_pixels=most) == expected


def test_the_text_is_measured_as_it_is_shown() -> None:
    assert keys(TitleLength, page("&amp;" * 20)) == keys(TitleLength, page("&" * 20)) == []
    assert keys(TitleLength, page(" \n" * 500 + FITS)) == []


def test_narrow_letters_may_be_more_than_wide_ones() -> None:
    assert keys(TitleLength, page("i" * 100)) == []
    assert keys(TitleLength, page("W" * 40)) == ["too_long"]


def test_arabic_letters_are_measured_joined() -> None:
    assert keys(TitleLength, page("كيف تعتني بشجرة التفاح القديمة في فصل الشتاء")) == []
    assert keys(TitleLength, page("كيف تعتني بشجرة التفاح القديمة في فصل الشتاء " * 3)) == [
        "too_long"
    ]


@pytest.mark.parametrize("html", ["", "<title> </title>", "<title>Apple trees<p>An article."])
def test_a_missing_empty_or_unclosed_title_is_left_to_another_rule(html: str) -> None:
    assert not applies(TitleLength, html)


def test_the_finding_points_at_the_text_of_the_title() -> None:
    html = page("Tips")
    [finding] = findings(TitleLength, html)
    assert html[finding.start : finding.end] == "Tips"


def test_the_message_says_how_much_is_shown() -> None:
    [finding] = findings(TitleLength, page(LONG))
    shown = finding.params["shown"]
    assert isinstance(shown, int)
    assert width(LONG[:shown], 20) <= 580 < width(LONG[: shown + 1], 20)
    assert finding.params["pixels"] == round(width(LONG, 20))


@pytest.mark.parametrize(
    ("title", "cost"),
    [
        ("m" * 37, 0.5),  # 616 pixels
        ("m" * 40, 1),
        (f"{FITS} | {LONG}", 0.5),
    ],
)
def test_what_is_hardly_cut_costs_half(title: str, cost: float) -> None:
    [finding] = findings(TitleLength, page(title))
    assert finding.cost == cost


@pytest.mark.parametrize("separator", [" | ", " - ", " – ", " — ", "\n&#8211;&nbsp;"])
def test_the_fix_drops_the_brand(separator: str) -> None:
    html = page(f"{FITS}{separator}{'Green Fingers ' * 5}")
    [finding] = findings(TitleLength, html)
    assert finding.fix is not None
    assert finding.fix.safety is Safety.UNSAFE
    [edit] = finding.fix.edits
    assert (html[: edit.start] + edit.text + html[edit.end :]).replace(" </", "</") == page(FITS)


@pytest.mark.parametrize(
    "title", [LONG, f"{LONG} | Green Fingers", f"Trees | {LONG}", f"{LONG}-Green Fingers"]
)
def test_there_is_no_fix_where_dropping_the_brand_does_not_help(title: str) -> None:
    [finding] = findings(TitleLength, page(title))
    assert finding.fix is None


def test_limits_can_be_set() -> None:
    assert keys(TitleLength, page(LONG), max_pixels=900) == []


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("en", "Sourdough starter"),
        ("en", "Keep a starter alive"),
        ("en", "Fennel"),
        ("en", "Blog tips for gardeners"),
        ("ar", "الزراعة على الشرفة"),
        ("ar", "حموشي"),
        ("fr", "Le levain"),
        ("de", "Sauerteig"),
        ("zh", "酸种"),
    ],
)
def test_a_short_title_that_names_its_subject_is_good(language: str, title: str) -> None:
    assert keys(TitleLength, f'<html lang="{language}">{page(title)}<h1>{title}</h1>') == []


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("en", "Tips"),
        ("en", "Our new recipe"),
        ("en", "Tips & tricks 2"),
        ("en", "News"),
        ("ar", "نصائح"),
        ("ar", "من نحن"),
        ("fr", "Recette"),
        ("fr", "À propos"),
        ("de", "Die Tipps"),
        ("es", "Consejos"),
        ("ru", "Новости"),
    ],
)
def test_a_word_for_a_kind_of_text_says_too_little(language: str, title: str) -> None:
    assert keys(TitleLength, f'<html lang="{language}">{page(title)}') == ["too_short"]


def test_one_word_says_too_little_where_the_headline_says_more() -> None:
    html = f'<html lang="en">{page("Trees")}<h1>When to prune old apple trees</h1><p>Text</p>'
    assert keys(TitleLength, html) == ["too_short"]
    assert keys(TitleLength, html.replace("When to prune old apple trees", "Old trees")) == []
    assert keys(TitleLength, testing.page(html, keyphrase="trees")) == []


@pytest.mark.parametrize("title", ["Home", "Blog post - draft 2", "تدوينة ٢"])
def test_a_title_of_any_page_is_left_to_another_rule(title: str) -> None:
    assert not applies(TitleLength, page(title))


def test_the_room_is_told_in_characters() -> None:
    [finding] = findings(TitleLength, page("Tips"))
    room = finding.params["room"]
    assert isinstance(room, int)
    assert 50 <= room <= 80


def test_what_the_headline_says_is_no_name_of_a_site() -> None:
    title = f"{FITS} - the slow way of the gardeners"
    [finding] = findings(TitleLength, f"{page(title)}<h1>{title}</h1><p>Text</p>")
    assert finding.fix is None


def markdown(title: str, suffix: str | None) -> Page:
    return Page(Document(f"# {title}\n\nText.", markup="markdown"), title_suffix=suffix)


def test_a_short_title_in_markdown_costs_nothing_unless_the_whole_title_is_known() -> None:
    [unknown] = findings(TitleLength, markdown("Tips", None))
    assert (unknown.key, unknown.cost) == ("too_short", 0)
    [whole] = findings(TitleLength, markdown("Tips", ""))
    assert (whole.key, whole.cost) == ("too_short", 1)
    assert keys(TitleLength, markdown("Tips", " | The Green Fingers Gardening Guide")) == []


def test_a_title_in_markdown_is_measured_with_what_the_site_adds() -> None:
    assert keys(TitleLength, markdown(FITS, None)) == []
    [finding] = findings(TitleLength, markdown(FITS, " | The Green Fingers Gardening Guide"))
    assert (finding.key, finding.cost, finding.fix) == ("too_long_with_suffix", 0.5, None)
    assert finding.params["suffix"] == "| The Green Fingers Gardening Guide"
    [finding] = findings(TitleLength, markdown(LONG, " | Green Fingers"))
    assert finding.cost == 1
