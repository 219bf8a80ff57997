from pathlib import Path

import pytest

from seoaudit import Document, Page
from seoaudit.page.keyphrase_map import KeyphraseMap, MapRow
from seoaudit.page.keyphrases import Keyphrase
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


def texts(html: str, *given: str) -> list[tuple[str, str]]:
    return [(found.text, found.origin) for found in page(html, keyphrase=given).keyphrases]


META = '<meta name="Keywords" content=" apple  tree, saw ">'


def test_what_is_given_goes_before_what_the_page_names() -> None:
    assert texts(META, "pear", " plum  jam ") == [("pear", "option"), ("plum jam", "option")]
    assert texts(META) == [("apple tree", "meta"), ("saw", "meta")]


def test_the_first_is_primary_and_repeated_or_empty_ones_are_dropped() -> None:
    assert texts("", "pear", "", "pear", "…", "plum") == [("pear", "option"), ("plum", "option")]
    assert texts(META, " ") == [("apple tree", "meta"), ("saw", "meta")]


@pytest.mark.parametrize("comma", [",", "، ", "、"])
def test_keywords_are_parted_by_the_comma_of_any_script(comma: str) -> None:
    assert texts(f'<meta name=keywords content="أمن{comma}زيارة">') == [
        ("أمن", "meta"),
        ("زيارة", "meta"),
    ]


def test_a_long_list_of_keywords_says_nothing() -> None:
    assert texts('<meta name="keywords" content="a1, b1, c1, d1">') == []
    assert page('<meta name="keywords" content="a1, b1, c1, d1">').keyphrase is None


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


@pytest.mark.parametrize("comma", [",", "، ", "、", ";", "؛ ", "；"])
def test_synonyms_are_parted_by_the_comma_of_any_script(comma: str) -> None:
    found = with_synonyms("زيارة", "<p>جولة ورحلة</p>", f"جولة{comma}رحلة", language="ar")
    assert found.synonym_counts == (("جولة", 1), ("رحلة", 1))


def test_a_synonym_that_repeats_the_keyphrase_or_another_is_dropped() -> None:
    found = with_synonyms("Apple tree", "<p>x</p>", "apple  tree", "pear", "PEAR", " , …")
    assert [text for text, _ in found.synonym_counts] == ["pear"]


def test_synonyms_belong_to_the_primary_keyphrase_whoever_names_it() -> None:
    judged = page("<p>x</p>", keyphrase=["car", "bus"], synonyms=["automobile"])
    assert [len(each.synonyms) for each in judged.keyphrases] == [1, 0]
    named = page(META, synonyms=["orchard"])
    assert [phrase.text for phrase in named.keyphrases[0].synonyms] == ["orchard"]


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


ROWS = KeyphraseMap([MapRow("garden/*.html", "plum tree", ("plums",))], Path("/site"))


def mapped(
    html: str,
    source: str = "/site/garden/a.html",
    *,
    keyphrases: tuple[str, ...] = (),
    synonyms: tuple[str, ...] = (),
) -> Page:
    return Page(
        Document(html, source=source),
        keyphrases=keyphrases,
        synonyms=synonyms,
        keyphrase_map=ROWS,
    )


def test_the_map_goes_before_what_the_page_names_and_behind_what_is_given() -> None:
    assert [(k.text, k.origin) for k in mapped(META).keyphrases] == [("plum tree", "map")]
    given = mapped(META, keyphrases=("pear",)).keyphrases
    assert [(k.text, k.origin, k.synonyms) for k in given] == [("pear", "option", ())]
    elsewhere = mapped(META, "/site/other.html").keyphrase
    assert elsewhere
    assert elsewhere.origin == "meta"


def test_the_synonyms_of_a_row_join_those_that_are_given() -> None:
    found = mapped("", synonyms=("prunes",)).keyphrase
    assert found
    assert [phrase.text for phrase in found.synonyms] == ["prunes", "plums"]


def test_a_row_is_found_by_the_address_that_the_page_gives_itself() -> None:
    rows = KeyphraseMap([MapRow("/garden/", "plum tree")], Path("/site"))
    html = '<head><link rel=canonical href="https://a.example/garden/"></head>'
    found = Page(Document(html), keyphrase_map=rows).keyphrase
    assert found
    assert found.text == "plum tree"
