import pytest

from seoaudit.text.readability.syllables import count_syllables

# Divided by hand, as pronounced.
DIVIDED = {
    "en": "cat ta-ble make walked want-ed box-es makes peo-ple cre-ate ar-e-a sci-ence be-ing "
    "say-ing some-one through beau-ti-ful na-tion mil-lion vi-o-lin ra-di-o i-de-a league "
    "move-ment friend-ly pre-vi-ous quick qui-et yes play-er po-et-ry hap-pi-er spe-cif-ic",
    "fr": "chat table noir i-dée na-tion bon-jour eau beau-té cré-a-teur fa-mille le-çon"
    " vo-yage pa-yer pa-ys cli-ent cri-er fé-vri-er cra-yon tra-vail"
    " par-tie si-tue sé-rie par-lèrent peuvent sou-vent pa-rent lors-qu'elle au-jour-d'hui",
    "de": "Hund al-te Frei-heit Häu-ser be-ach-ten ge-ehrt Na-ti-on fi-nan-zi-ell Zoo Bie-ne"
    " Fa-mi-li-e Li-ni-en I-de-en I-ta-li-en Wien Mu-se-um Pa-ti-ent dient En-er-gie Bat-te-rie",
    "es": "pe-rro a-gua ciu-dad gue-rra hué-sped cons-tru-yó pla-ya muy le-er o-í-a pa-ís",
    "it": "gat-to giar-di-no più gior-no cit-tà chie-sa"
    " pa-u-ra far-ma-ci-a zi-o ad-di-o mi-a bi-o-lo-gi-a cau-sa spiag-gia qua noi del-l'ar-te",
    "pt": "ga-to pão ci-da-de guer-ra co-ra-ção lei-te his-tó-ria ao aos ca-os",
    "nl": "leest ou-de sneeuw koei-en boe-ken re-ü-nie mooi één",
    "ru": "ма-ма бе-лу-ю ёл-ка взгляд In-tel me-di-a",
    "pl": "pies nie-bo dziec-ko u-ni-wer-sy-tet mia-sto",
    "tr": "ke-di sa-at o-ku-yor I-şık İs-tan-bul",
    "id": "ru-mah pan-dai pu-lau sa-ya",
    "sv": "kat-ten träd-gård Eu-ro-pa",
    "hu": "i-ga-zán é-let ház",
    "fi": "ta-lo Suo-mi työ",
}
CASES = [(language, divided) for language, words in DIVIDED.items() for divided in words.split()]


@pytest.mark.parametrize(("language", "divided"), CASES)
def test_words_have_as_many_syllables_as_they_are_spoken_with(language: str, divided: str) -> None:
    assert count_syllables(divided.replace("-", ""), language) == divided.count("-") + 1


@pytest.mark.parametrize(
    ("word", "syllables"),
    [("didn't", 2), ("can't", 1), ("won’t", 1), ("it's", 1), ("they'll", 1), ("wouldn’t", 2)],
)
def test_english_contractions_count_as_they_are_spoken(word: str, syllables: int) -> None:
    assert count_syllables(word, "en") == syllables


@pytest.mark.parametrize(
    ("word", "language", "syllables"),
    [("mother-in-law", "en", 4), ("Baden‑Baden", "de", 4), ("d'abord", "fr", 2)],
)
def test_the_parts_of_a_compound_add_up(word: str, language: str, syllables: int) -> None:
    assert count_syllables(word, language) == syllables


@pytest.mark.parametrize("word", ["2026", "Mr", "x", "C++", "-", "日"])
@pytest.mark.parametrize("language", ["en", "fr", "ar", "xx", ""])
def test_whatever_stands_for_a_word_has_at_least_one(word: str, language: str) -> None:
    assert count_syllables(word, language) >= 1


def test_a_regional_tag_and_capitals_make_no_difference() -> None:
    assert count_syllables("UNIVERSITY", "en-GB") == count_syllables("university", "en") == 5


@pytest.mark.parametrize(
    ("word", "syllables"),
    [
        ("كَتَبَ", 3),
        ("كِتَابٌ", 3),
        ("المَدْرَسَةُ", 4),
        ("فِي", 1),
        ("إِلَى", 2),
        ("آمَنَ", 3),
        ("هَذَا", 2),
        ("مُعَلِّمٌ", 4),
    ],
)
def test_vocalised_arabic_counts_its_vowels(word: str, syllables: int) -> None:
    assert count_syllables(word, "ar") == syllables


def test_arabic_without_its_vowels_is_estimated_by_its_letters() -> None:
    bare = "أعلنت الحكومة اليوم برنامجا جديدا لدعم المدارس في القرى البعيدة"
    spoken = "أَعْلَنَتِ الحُكُومَةُ اليَوْمَ بَرْنَامَجًا جَدِيدًا لِدَعْمِ المَدَارِسِ فِي القُرَى البَعِيدَةِ"
    estimated = sum(count_syllables(word, "ar") for word in bare.split())
    counted = sum(count_syllables(word, "ar") for word in spoken.split())
    assert abs(estimated - counted) <= 0.1 * counted


def test_a_single_vowel_sign_does_not_make_a_word_vocalised() -> None:
    assert count_syllables("تُشكل", "ar") == count_syllables("تشكل", "ar")
