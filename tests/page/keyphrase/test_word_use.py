"""How an article uses a phrase: as a name, as a verb, as a surname."""

import pytest

from seoaudit.page.article.article_text import ArticleText
from seoaudit.page.keyphrase.word_use import (
    follows_what_verbs_follow,
    is_name,
    is_nationality,
    surname,
    whole_name,
)
from seoaudit.testing import page


def article(*paragraphs: str, language: str = "en") -> ArticleText:
    html = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    return ArticleText(page(html, content="body").blocks, language)


def places(text: ArticleText, phrase: str) -> list[tuple[int, int]]:
    found, at = [], text.text.find(phrase)
    while at >= 0:
        found.append((at, at + len(phrase)))
        at = text.text.find(phrase, at + 1)
    return found


def anywhere(text: ArticleText, phrase: str) -> list[tuple[int, int]]:
    """Return the spans of a word, in capitals or not."""
    return sorted({*places(text, phrase.lower()), *places(text, phrase.capitalize())})


class TestIsName:
    @pytest.mark.parametrize(("small", "expected"), [(3, True), (4, False)])
    def test_a_name_has_a_capital_seven_times_of_ten(self, small: int, expected: bool) -> None:
        text = article("We saw Apple there. " * (10 - small) + "An apple fell. " * small)
        assert is_name(text, anywhere(text, "apple")) is expected

    @pytest.mark.parametrize(("alone", "expected"), [(2, True), (1, False)])
    def test_the_first_word_of_a_longer_name_is_none(self, alone: int, expected: bool) -> None:
        text = article("They met New York there. " * 2 + "All is New there. " * alone)
        assert is_name(text, places(text, "New")) is expected

    def test_an_arabic_name_always_has_the_same_form(self) -> None:
        text = article("زار مراكش ثم عاد إلى مراكش", language="ar")
        assert is_name(text, places(text, "مراكش"))
        forms = article("رحلة إلى البحر ثم رحلات أخرى", language="ar")
        assert not is_name(forms, [*places(forms, "رحلة"), *places(forms, "رحلات")])

    def test_an_arabic_name_may_carry_a_particle(self) -> None:
        text = article("وصل بمراكش ثم زار مراكش", language="ar")
        assert is_name(text, [*places(text, "بمراكش"), places(text, "مراكش")[-1]])

    def test_an_arabic_verbal_noun_is_none(self) -> None:
        text = article("استخدام الماء ثم استخدام الضوء", language="ar")
        assert not is_name(text, places(text, "استخدام"))


class TestSurname:
    @pytest.mark.parametrize(("alone", "expected"), [(2, ("Swift",)), (1, ())])
    def test_it_is_one_where_the_article_goes_on_with_it_twice(
        self, alone: int, expected: tuple[str, ...]
    ) -> None:
        text = article("We heard Taylor Swift.", *["so Swift sang"] * alone)
        assert surname(text, "Taylor Swift") == expected

    def test_behind_another_first_name_it_does_not_stand_alone(self) -> None:
        text = article("Taylor Swift", "with Jonathan Swift", "and Anna-Swift", "by Austin Swift")
        assert surname(text, "Taylor Swift") == ()

    @pytest.mark.parametrize("name", ["Swift", "apple Trees", "Apple trees", "Apollo 11", ""])
    def test_only_the_second_of_two_words_with_capitals_is_one(self, name: str) -> None:
        last = name.rpartition(" ")[2] or "Swift"
        text = article(*[f"so {last} came"] * 3)
        assert surname(text, name) == ()


class TestFollowsWhatVerbsFollow:
    @pytest.mark.parametrize(("behind", "expected"), [(3, False), (4, True)])
    def test_a_verb_stands_behind_such_a_word_more_than_three_times_of_ten(
        self, behind: int, expected: bool
    ) -> None:
        text = article("They want to win it. " * behind + "A big win now. " * (10 - behind))
        assert follows_what_verbs_follow(text, places(text, "win")) is expected

    @pytest.mark.parametrize("before", ["to", "We", "DON'T", "don’t", "will"])
    def test_words_are_known_in_any_case_and_with_either_apostrophe(self, before: str) -> None:
        text = article(f"{before} win")
        assert follows_what_verbs_follow(text, places(text, "win"))

    @pytest.mark.parametrize("before", ["onto", "a", "of", ""])
    def test_other_words_say_nothing(self, before: str) -> None:
        text = article(f"{before} win")
        assert not follows_what_verbs_follow(text, places(text, "win"))

    def test_a_name_and_the_beginning_of_a_block_follow_nothing(self) -> None:
        name, apart = article("We flew to Reading."), article("They wanted to", "win it.")
        assert not follows_what_verbs_follow(name, places(name, "Reading"))
        assert not follows_what_verbs_follow(apart, places(apart, "win"))

    def test_only_english_is_known(self) -> None:
        text = article("to win", language="de")
        assert not follows_what_verbs_follow(text, places(text, "win"))


@pytest.mark.parametrize(
    ("name", "headline", "whole"),
    [
        ("Ada", "Ada Lovelace and her engine", "Ada Lovelace"),
        ("Lovelace", "Why Ada Lovelace wrote", "Ada Lovelace"),
        ("Ada", "Ada and her engine", ""),
        ("Ada", "ADA LOVELACE", ""),
    ],
)
def test_a_name_of_two_words_is_known_by_either(name: str, headline: str, whole: str) -> None:
    text = article("Ada Lovelace wrote, and Ada slept.", "So did Ada Lovelace. Lovelace, too.")
    assert whole_name(text, places(text, name), ("Home", headline)) == whole


def test_a_name_said_whole_once_is_the_articles_own_short_one() -> None:
    text = article("Ada Lovelace wrote.", "Ada slept. Ada, The Countess. Ada woke")
    assert whole_name(text, places(text, "Ada"), ("Ada Lovelace",)) == ""


def test_a_nationality_is_an_adjective() -> None:
    assert is_nationality("British", "en-GB")
    assert is_nationality("Chinese", "en")
    assert not is_nationality("British cheddar", "en")
    assert not is_nationality("radish", "en")
    assert not is_nationality("Peloponnese", "de")
