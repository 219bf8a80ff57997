import pytest

from seoaudit.page.keyphrases import Keyphrase
from seoaudit.testing import page


def keyphrase(text: str, html: str, language: str = "en") -> Keyphrase:
    judged = page(
        f'<html lang="{language}"><article>{html}</article>', keyphrase=text, content="article"
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
