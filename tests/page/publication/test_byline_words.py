"""Words around the name of an author."""

import pytest

from seoaudit.page.publication.byline_words import is_signed, names_author, opens


@pytest.mark.parametrize(
    "text",
    [
        "By Jo Field",
        "Von: Jo Field",
        "이용민 기자 | ",
        "이용민 기자",
        "이용민기자",
        "[김철수 특파원]",
        "（山田太郎記者）",
        "5/14/2026 7:11 AM PST BY THE STAFF",
        "14 May 2026 by Jo Field",
        "14.5.2026 von Jo Field",
    ],
)
def test_a_short_text_may_name_an_author(text: str) -> None:
    assert names_author(text)


@pytest.mark.parametrize(
    "text",
    [
        "Bypass the wall",
        "Jo Field",
        "기자회견 안내",
        "오늘 오후 기자회견에서",
        "2026 budget agreed by ministers",
        "Seen by Jo Field",
        "14 May 2026",
        "",
    ],
)
def test_other_short_texts_do_not(text: str) -> None:
    assert not names_author(text)


def test_a_word_before_the_name_opens() -> None:
    assert opens(" by Jo Field")
    assert not opens("Jo Field by")


def test_a_name_with_a_title_signs_a_text() -> None:
    assert is_signed(" 이용민 기자 ")
    assert not is_signed("이용민 기자가 썼다")
