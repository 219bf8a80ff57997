import pytest

from seoaudit.text.recognition.publisher_lines import (
    asks_to_subscribe,
    continues_below,
    is_of_player,
    may_have_lines,
    reserves_rights,
)


@pytest.mark.parametrize(
    "line",
    [
        "Story continues below gallery",
        "Article continues after advertisement",
        "STORY CONTINUES BELOW",
        "↓ Story continues below ↓",
        "[Article continues below]",
        "يستمر المقال بعد الإعلان",
        "La suite après la publicité",
        "Weiter nach der Anzeige",
        "Tekst gaat verder onder de foto",
        "הכתבה ממשיכה אחרי הפרסומת",
        "文章在广告下方继续",
    ],
)
def test_a_line_may_say_where_the_article_goes_on(line: str) -> None:
    assert continues_below(line)


@pytest.mark.parametrize(
    "line",
    [
        "The story continues",
        "How the story continues below the surface",
        "La historia continúa",
        "Anzeige",
        "Story continues below the deck of the old ship, where three men were found alive and well",
    ],
)
def test_a_title_of_a_part_says_no_such_thing(line: str) -> None:
    assert not continues_below(line)


@pytest.mark.parametrize(
    "notice",
    [
        "© 2023 Ann Miller. Distributed by Harbour News.",
        "(c) 2023 Harbour News",
        "Copyright 2023 Harbour News",
        "Disclaimer: All rights reserved for what is written here.",
        "جميع الحقوق محفوظة لصحيفة الميناء",
        "Handelshafen GmbH – Alle Rechte vorbehalten. Nutzungsrechte erwerben?",
    ],
)
def test_a_notice_of_rights_begins_with_the_sign_or_the_phrase(notice: str) -> None:
    assert reserves_rights(notice)


@pytest.mark.parametrize(
    "sentence",
    [
        "Copyright protects a text as soon as it is written, and needs no notice at all.",
        "Until 1989, a book in America was only safe if it said who owned it: all rights reserved.",
        "The rights of the harbour were sold.",
    ],
)
def test_a_sentence_about_rights_is_no_notice(sentence: str) -> None:
    assert not reserves_rights(sentence)


@pytest.mark.parametrize(
    "text",
    [
        "Want more boats? Sign up for our newsletter.",
        "The news of the harbour, right in your inbox.",
        "اشترك في نشرتنا البريدية لتصلك أخبار الميناء",
        "Abonnez-vous à notre lettre du port.",
        "Suscríbete a nuestro boletín.",
    ],
)
def test_a_text_may_ask_to_subscribe(text: str) -> None:
    assert asks_to_subscribe(text)


def test_a_text_about_subscribers_asks_nobody() -> None:
    assert not asks_to_subscribe("The paper has fewer subscribers than in May, and no newsletter.")


def test_a_line_of_a_player_says_what_it_cannot_do() -> None:
    assert is_of_player("Media playback is unsupported on your device")
    assert is_of_player("Votre navigateur ne prend pas en charge la vidéo")
    assert not is_of_player("The best video player for old machines")
    assert not is_of_player(f"{'The film is long. ' * 7}It does not support the video.")


@pytest.mark.parametrize(
    ("texts", "may_have"),
    [
        (["Honey", "↓ Story continues below ↓"], True),
        (["Honey", "Your browser does not support the VIDEO element."], True),
        (["Story continues", "below"], False),
        ([], False),
    ],
)
def test_texts_are_searched_for_such_lines_together(texts: list[str], may_have: bool) -> None:
    assert may_have_lines(texts) == may_have
    assert may_have == any(continues_below(text) or is_of_player(text) for text in texts)
