import pytest

from seoaudit.text.matching.candidates import Places, bare, candidates, has_particle
from seoaudit.text.matching.indexed_text import IndexedText


def offered(headline: str, language: str = "en") -> list[str]:
    """Return the candidates of a headline, as written there."""
    text = IndexedText(headline, language)
    places = Places(text)
    spans = [places.of(candidate)[0] for candidate in candidates(text)]
    return [headline[start:end] for start, end in spans]


def counted(phrase: str, text: str, language: str = "en") -> list[str]:
    """Return the occurrences in a text of the longest candidate of `phrase`, as written."""
    headline = IndexedText(phrase, language)
    longest = max(candidates(headline), key=lambda one: len(one.terms))
    return [text[start:end] for start, end in Places(IndexedText(text, language)).of(longest)]


def test_function_words_numbers_and_marks_part_phrases() -> None:
    assert offered("How to prune the 3 apple trees: tools") == [
        "prune",
        "apple",
        "apple trees",
        "trees",
        "tools",
    ]


@pytest.mark.parametrize(
    ("headline", "language", "counter", "counted"),
    [
        ("کشف ۷۲ دستگاه موتور قاچاق", "fa", "دستگاه", "موتور قاچاق"),
        ("سه دستگاه خودرو", "fa", "دستگاه", "خودرو"),
        ("Polizei findet 300 Kilo Kokain", "de", "Kilo", "Kokain"),
        ("Saisie de 4 tonnes de cannabis", "fr", "tonnes", "cannabis"),
        ("ضبط 12 طن مخدرات", "ar", "طن", "مخدرات"),
        ("Polisi sita 20 unit motor", "id", "unit", "motor"),
    ],
)
def test_no_phrase_begins_with_what_counts_behind_a_number(
    headline: str, language: str, counter: str, counted: str
) -> None:
    phrases = offered(headline, language)
    assert counted in phrases
    assert not any(phrase.split()[0] == counter for phrase in phrases)


def test_the_same_word_elsewhere_is_the_subject() -> None:
    assert "دستگاه تنفس" in offered("خرید دستگاه تنفس", "fa")
    assert "Unit testing" in offered("Unit testing in 5 minutes")
    assert "Tonne Stahl" in offered("Eine Tonne Stahl", "de")


def test_a_phrase_has_three_words_at_most() -> None:
    assert "old apple tree" in offered("old apple tree pruning")
    assert "old apple tree pruning" not in offered("old apple tree pruning")


def test_one_function_word_may_stand_inside() -> None:
    assert "Bank of England" in offered("The Bank of England")
    assert "Bank of the England" not in offered("Bank of the England")
    assert "changement de régime" in offered("Un changement de régime", "fr")


def test_a_phrase_begins_and_ends_with_no_function_word_or_negation() -> None:
    assert offered("La justicia no llega", "es") == ["justicia", "justicia no llega", "llega"]
    assert offered("الحرب لم تنته", "ar") == ["الحرب", "الحرب لم تنته", "تنته"]


def test_a_compound_is_not_broken_at_a_letter_or_number() -> None:
    assert offered("Audi e-tron") == ["Audi", "Audi e-tron", "e-tron"]
    assert offered("Delhi-Paris trade")[:3] == ["Delhi", "Delhi-Paris", "Delhi-Paris trade"]
    assert offered("16-inch laptop") == ["16-inch", "16-inch laptop", "laptop"]


def test_a_particle_written_onto_an_arabic_word_begins_another_phrase() -> None:
    assert offered("الأمن والدفاع بالرياض", "ar") == ["الأمن", "والدفاع", "بالرياض"]


def test_an_arabic_adjective_is_offered_only_with_its_noun() -> None:
    assert offered("الشراكة الأمنية", "ar") == ["الشراكة", "الشراكة الأمنية"]
    assert offered("شراكة أمنية", "ar") == ["شراكة", "شراكة أمنية", "أمنية"]


@pytest.mark.parametrize(
    ("language", "text"), [("zh", "苹果树修剪"), ("ja", "りんごの木"), ("th", "ต้นแอปเปิ้ล")]
)
def test_nothing_is_offered_where_no_spaces_part_the_words(language: str, text: str) -> None:
    assert offered(text, language) == []


def test_without_a_list_of_function_words_only_phrases_of_longer_words_count() -> None:
    assert offered("Gamla eplatréð í garðinum", "is") == [
        "Gamla eplatréð",
        "Gamla eplatréð í garðinum",
        "eplatréð í garðinum",
    ]


def test_an_empty_headline_offers_nothing() -> None:
    assert offered("") == []
    assert offered("2026 – 5") == []


def test_a_phrase_is_found_in_every_form_of_its_words() -> None:
    text = "Apple trees. An apple-tree, the apple tree’s wood."
    assert counted("apple tree", text) == ["Apple trees", "apple-tree", "apple tree’s"]
    assert counted("زيارة", "الزيارة ثم وزيارته", "ar") == ["الزيارة", "وزيارته"]


def test_a_phrase_reaches_across_no_mark_line_or_other_word() -> None:
    assert counted("apple tree", "apple, tree. apple\ntree. apple old tree. tree apple") == []


@pytest.mark.parametrize(
    ("word", "language", "expected"),
    [
        ("بالرياض", "ar", True),
        ("والدفاع", "ar", True),
        ("وزير", "ar", False),
        ("كتاب", "ar", False),
        ("الرياض", "ar", False),
        ("بالرياض", "fa", False),
        ("band", "en", False),
    ],
)
def test_a_particle_is_told_from_a_first_letter(word: str, language: str, expected: bool) -> None:
    assert has_particle(word, language) is expected


@pytest.mark.parametrize(
    ("phrase", "language", "expected"),
    [
        ("بالرياض", "ar", "الرياض"),
        ("للسعودية", "ar", "السعودية"),
        ("وزير الدفاع", "ar", "وزير الدفاع"),
        ("d’évaluation", "fr", "évaluation"),
        ("l'arte", "it", "arte"),
        ("aujourd'hui", "fr", "aujourd'hui"),
        ("Prince Andrew’s", "en", "Prince Andrew"),
        ("O'Brien", "en", "O'Brien"),
        ("İzmir'in", "tr", "İzmir'in"),
    ],
)
def test_a_phrase_sheds_what_is_written_onto_its_ends(
    phrase: str, language: str, expected: str
) -> None:
    assert bare(phrase, language) == expected
