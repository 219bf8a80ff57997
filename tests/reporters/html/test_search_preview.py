"""The page as a search result, on two devices."""

import pytest

from seoaudit.page.transcript import Transcript
from seoaudit.page.tree.tree import Tree
from seoaudit.report.report import PageReport
from seoaudit.reporters.html.frame import Frame
from seoaudit.reporters.html.search_preview import preview_section
from seoaudit.rule.messages import Words
from tests.reporters.conftest import made
from tests.reporters.html.conftest import with_class


def page(
    title: str | None = "زراعة النعناع",
    description: str | None = "كل ما يحتاج إليه النعناع.",
    h1: tuple[str, ...] = (),
    **changes: object,
) -> PageReport:
    made_of = made(language="ar", direction="rtl")
    facts = made_of.facts._replace(title=title, description=description, h1=h1)
    return made_of._replace(facts=facts, **changes)  # type: ignore[arg-type]


def shown(report: PageReport, language: str = "en") -> Tree:
    return Tree(preview_section(report, Frame(Words(language))))


def texts(tree: Tree, name: str) -> list[str]:
    return [element.text for element in with_class(tree, name)]


def test_the_result_is_shown_on_two_devices() -> None:
    tree = shown(page())
    assert texts(tree, "title") == ["زراعة النعناع"] * 2
    assert texts(tree, "description") == ["كل ما يحتاج إليه النعناع."] * 2
    assert [figure.get("class") for figure in tree.by_tag("figure")] == ["desktop", "mobile"]


def test_the_result_has_the_language_and_direction_of_the_page() -> None:
    for result in with_class(shown(page()), "result"):
        assert (result.get("lang"), result.get("dir")) == ("ar", "rtl")
    for result in with_class(shown(page(language="", direction="ltr")), "result"):
        assert (result.has("lang"), result.get("dir")) == (False, "ltr")


def test_an_address_is_shown_as_its_host_and_folders_from_left_to_right() -> None:
    tree = shown(page(url="https://example.com/%D9%86%D8%B9%D9%86%D8%A7%D8%B9/a/"))
    for address in with_class(tree, "address"):
        assert address.get("dir") == "ltr"
        assert address.text == "example.com › نعناع › a"


def test_a_page_without_an_address_has_no_line_for_it() -> None:
    assert with_class(shown(page()), "address") == []


def test_what_does_not_fit_is_cut_and_said_to_be() -> None:
    tree = shown(page(title="زراعة النعناع في الشرفة " * 8))
    assert all(title.endswith(" ...") for title in texts(tree, "title"))
    states = [element.get("class").split()[1] for element in with_class(tree, "measured")]
    assert states == ["cut", "whole", "cut", "whole"]


@pytest.mark.parametrize(("title", "is_said"), [("النعناع", False), (None, True), ("", True)])
def test_a_missing_title_is_that_of_the_first_heading_and_said_to_be(
    title: str | None, is_said: bool
) -> None:
    tree = shown(page(title=title, h1=("النعناع", "الحبق")))
    assert texts(tree, "title") == ["النعناع"] * 2
    assert (Words().phrase("snippet_without_title") in texts(tree, "hint")[0]) == is_said


def test_a_missing_description_is_the_opening_of_the_article_and_said_to_be() -> None:
    article = Transcript((), "يحب النعناع الظل.")
    tree = shown(page(description=None, article=article))
    assert texts(tree, "description") == ["يحب النعناع الظل."] * 2
    assert Words().phrase("snippet_without_description") in texts(tree, "hint")[0]
    assert texts(shown(page(description=None)), "description") == ["", ""]


def test_the_hint_is_in_the_language_of_the_report() -> None:
    [hint] = texts(shown(page(), "ar"), "hint")
    assert hint == Words("ar").phrase("html_preview_hint")
