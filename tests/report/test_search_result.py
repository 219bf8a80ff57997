import pytest

from seoaudit.report.search_result import DEVICES, cut, search_results
from seoaudit.testing import page
from seoaudit.text.width import width


def test_what_fits_is_shown_whole() -> None:
    shown = cut("Apple trees", 580, 20)
    assert (shown.shown, shown.is_whole) == ("Apple trees", True)


@pytest.mark.parametrize(
    "text", ["an old apple tree in winter " * 5, "زراعة النعناع في الشرفة " * 6]
)
def test_what_does_not_fit_ends_after_a_whole_word(text: str) -> None:
    shown = cut(text.strip(), 300, 20)
    kept = shown.shown.removesuffix(" ...")
    assert not shown.is_whole
    assert width(shown.shown, 20) <= 300
    assert text.startswith(kept)
    assert text[len(kept)] == " "


def test_a_script_without_spaces_is_cut_anywhere() -> None:
    shown = cut("漢" * 40, 300, 20)
    assert shown.shown == "漢" * 13 + " ..."


def test_no_dash_or_comma_hangs_before_the_ellipsis() -> None:
    text = "Pruning, " + "x" * 80
    assert cut(text, 300, 20).shown == "Pruning ..."


def test_every_device_is_shown_with_the_address_as_people_read_it() -> None:
    html = "<title>Apple trees</title><meta name=description content='All about them.'>"
    found = search_results(page(html, url="https://example.com/%D8%AA%D9%81%D8%A7%D8%AD/a-b/"))
    assert [result.device for result in found] == [device.name for device in DEVICES]
    assert found[0].breadcrumb == ("example.com", "تفاح", "a-b")
    assert found[0].title.shown == "Apple trees"
    assert found[0].description.shown == "All about them."


def test_what_the_head_does_not_say_is_taken_from_the_article() -> None:
    opening = "Prune the old wood in late winter when the frost has gone for good."
    [desktop, _] = search_results(page(f"<article><h1>Pruning</h1><p>{opening}</p></article>"))
    assert desktop.title.shown == "Pruning"
    assert desktop.description.shown == opening


def test_an_empty_page_is_an_empty_result() -> None:
    [desktop, _] = search_results(page(""))
    assert (desktop.title.shown, desktop.description.shown, desktop.breadcrumb) == ("", "", ())


def test_the_title_has_what_the_site_adds_to_it() -> None:
    [desktop, _] = search_results(page("<title>Apple trees</title>", title_suffix=" | Site"))
    assert desktop.title.shown == "Apple trees | Site"
