import pytest

from seoaudit_rules.server.not_found_phrases import says_not_found


@pytest.mark.parametrize(
    "said",
    "Page not found;404;Error 404;404 – Page Not Found!;Page not found (404);Page introuvable;"
    "الصفحة غير موجودة;404: الصفحة غير موجودة;ページが見つかりません".split(";"),
)
def test_a_page_that_is_not_there_says_nothing_else(said: str) -> None:
    assert says_not_found(said)


@pytest.mark.parametrize(
    "said",
    ["Page not found: the story of a sign", "Peugeot 404", "410 recipes", "Not far", "", "!"],
)
def test_other_pages_only_speak_of_it(said: str) -> None:
    assert not says_not_found(said)
