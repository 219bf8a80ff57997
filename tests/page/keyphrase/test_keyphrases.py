import pytest

from seoaudit.page.keyphrase.keyphrases import Keyphrase
from seoaudit.testing import page


def keyphrase(text: str, html: str, language: str = "en") -> Keyphrase:
    judged = page(
        f'<html lang="{language}"><article>{html}</article>', keyphrase=text, content="article"
    )
    assert judged.keyphrase
    return judged.keyphrase


def with_synonyms(text: str, html: str, *synonyms: str, language: str = "en") -> Keyphrase:
    judged = page(
        f'<html lang="{language}"><article>{html}</article>',
        keyphrase=text,
        synonyms=synonyms,
        content="article",
    )
    assert judged.keyphrase
    return judged.keyphrase


def test_occurrences_come_in_reading_order_with_their_places() -> None:
    html = "<h2>Apple trees</h2><p>An apple&nbsp;tree. The apple <b>tree</b>.</p>"
    found = keyphrase("apple tree", html).occurrences
    source = f'<html lang="en"><article>{html}</article>'
    assert [source[o.start : o.end] for o in found] == [
        "Apple trees",
        "apple&nbsp;tree",
        "apple <b>tree",
    ]
    assert [o.block_index for o in found] == [0, 1, 1]


def test_an_occurrence_never_reaches_across_two_blocks() -> None:
    assert keyphrase("apple tree", "<p>An apple</p><p>tree in winter</p>").occurrences == ()


def test_density_counts_a_phrase_once_in_a_hundred_words() -> None:
    found = keyphrase("apple tree", f"<p>{'wood ' * 96} apple tree apple tree</p>")
    assert found.density == pytest.approx(2.0)
    assert keyphrase("apple tree", "").density == 0.0


def test_forms_and_exact_tell_how_it_is_written() -> None:
    found = keyphrase(
        "زيارة", "<p>زيارة الرياض، ثم الزيارة الثانية، وزيارة ثالثة، زيارة.</p>", "ar"
    )
    assert found.forms == ("زيارة", "الزيارة", "وزيارة")
    assert (len(found.occurrences), found.exact) == (4, 2)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("apple trees", True), ("The Apple Tree", True), ("apple tree pests", False), ("", False)],
)
def test_a_text_is_all_keyphrase_when_nothing_else_is_in_it(text: str, expected: bool) -> None:
    assert keyphrase("apple tree", "<p>Text</p>").is_all_of(text) is expected


def test_the_longest_gap_is_the_longest_run_of_silent_sentences() -> None:
    html = "<p>Cut it. The saw. One. Two.</p><p>Three. The saw. Four. Five.</p>"
    gap = keyphrase("saw", html).longest_gap
    source = f'<html lang="en"><article>{html}</article>'
    assert gap
    assert (gap.sentences, source[gap.start : gap.end]) == (3, "One.")


def test_there_is_no_gap_where_every_sentence_says_it_or_none_is() -> None:
    assert keyphrase("saw", "<p>A saw. The saw.</p>").longest_gap is None
    assert keyphrase("saw", "").longest_gap is None


def test_a_synonym_is_mentioned_and_counted_apart() -> None:
    html = "<p>The car is old. An automobile, two cars and a motor-car.</p>"
    found = with_synonyms("car", html, "automobile", "vehicle")
    assert len(found.occurrences) == 3
    assert [o.match.text for o in found.mentions] == ["car", "automobile", "cars", "car"]
    assert found.synonym_counts == (("automobile", 1), ("vehicle", 0))
    assert (found.forms, found.exact) == (("car", "cars"), 2)


def test_without_synonyms_mentions_are_occurrences() -> None:
    found = keyphrase("saw", "<p>A saw. The saw.</p>")
    assert found.mentions == found.occurrences
    assert found.synonym_counts == ()


def test_a_place_counts_once_for_the_keyphrase_before_its_synonyms() -> None:
    found = with_synonyms("apple tree", "<p>An apple tree. A tree.</p>", "tree", "old tree")
    assert found.synonym_counts == (("tree", 1), ("old tree", 0))
    assert [o.match.text for o in found.mentions] == ["apple tree", "tree"]


def test_a_text_may_say_a_synonym_in_any_form() -> None:
    found = with_synonyms("car", "<p>x</p>", "automobile")
    assert found.is_mentioned_in("Two automobiles")
    assert found.is_mentioned_in("The cars")
    assert not found.is_in("Two automobiles")
    assert not found.is_mentioned_in("A bus")


def test_a_sentence_with_a_synonym_is_not_silent() -> None:
    html = "<p>A car. An automobile. One. Two.</p>"
    gap = with_synonyms("car", html, "automobile").longest_gap
    alone = keyphrase("car", html).longest_gap
    assert gap
    assert alone
    assert (gap.sentences, alone.sentences) == (2, 3)


def test_density_leaves_synonyms_out() -> None:
    found = with_synonyms("car", f"<p>{'wood ' * 98} car automobile</p>", "automobile")
    assert found.density == pytest.approx(1.0)


def test_the_names_are_the_keyphrase_and_its_synonyms() -> None:
    assert with_synonyms("car", "<p>x</p>", "automobile, motor").names == "car / automobile / motor"
    assert keyphrase("car", "<p>x</p>").names == "car"


def test_a_loose_mention_counts_where_its_sentence_has_no_other() -> None:
    html = "<p>A tree with an apple. An apple tree with one apple. Apples of an old tree.</p>"
    found = keyphrase("apple tree", html)
    assert [o.match.text for o in found.occurrences] == ["apple tree"]
    assert [o.match.text for o in found.loose_mentions] == [
        "tree with an apple",
        "Apples of an old tree",
    ]
    assert found.is_used
    assert not keyphrase("apple tree", "<p>An apple. A tree.</p>").is_used


def test_each_sentence_has_one_stand_in() -> None:
    html = "<p>An apple tree. The tree, a tree. A tree with an apple. Wood. An apple.</p>"
    found = keyphrase("apple tree", html)
    words = [found.article.text[start:].split()[0] for start in found.stand_in_starts]
    assert words == ["tree,", "tree", "apple."]


@pytest.mark.parametrize(
    ("text", "form"),
    [("An apple for a tree", "apple for a tree"), ("Old trees", "trees"), ("Wood", "")],
)
def test_a_text_may_name_it_in_a_weaker_form(text: str, form: str) -> None:
    assert keyphrase("apple tree", "<p>x</p>").weaker_form_in(text) == form


def test_where_an_article_is_always_loose_that_is_the_usual_form() -> None:
    loose = "A tree with an apple"
    assert keyphrase("apple tree", f"<p>{loose}</p>").is_named_as_usual_in(loose)
    assert not keyphrase("apple tree", "<p>An apple tree.</p>").is_named_as_usual_in(loose)


def test_words_are_in_question_unless_pronouns_keep_the_subject() -> None:
    html = "<p>The saw is old. It cuts. It rests. It rusts.</p>"
    assert keyphrase("saw", html).words_in_question == 4
    assert keyphrase("saw", html.replace("It", "Wood")).words_in_question == 10
