from seoaudit.page.keyphrase.silence import keeps_subject, silent_stretches
from seoaudit.testing import page


def stretches(text: str, spoken: str) -> list[tuple[int, bool]]:
    article = page(f'<html lang="en"><article><p>{text}</p></article>', content="article").text
    starts = [n for n in range(len(article.text)) if article.text.startswith(spoken, n)]
    found = silent_stretches(article, starts)
    return [(len(stretch.sentences), keeps_subject(article, stretch)) for stretch in found]


def test_sentences_that_speak_of_it_part_the_stretches() -> None:
    assert stretches("One. Two. The saw. Three.", "saw") == [(2, False), (1, False)]
    assert stretches("The saw. A saw.", "saw") == []


def test_half_of_the_sentences_with_a_pronoun_keep_the_subject() -> None:
    assert stretches("It cuts. Wood falls. It rests. Wood lies.", "saw") == [(4, True)]
    assert stretches("It cuts. Wood falls. Wood rests. Wood lies.", "saw") == [(4, False)]


def test_two_sentences_are_no_stretch_that_keeps_anything() -> None:
    assert stretches("It cuts. It rests.", "saw") == [(2, False)]
