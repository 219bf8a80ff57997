import pytest

from seoaudit.text.readability.connectives import find_connective
from seoaudit.text.resources import listed, read_lines
from seoaudit.text.segments.words import split_words


def connective(text: str, language: str) -> str | None:
    """Return the first connective of a sentence, as written there."""
    words = [word.text for word in split_words(text)]
    found = find_connective(words, language)
    return " ".join(words[found[0] : found[1] + 1]) if found else None


FOUND = [
    ("fr", "Or, les prix montent.", "Or"),
    ("en", "First, prices rose.", "First"),
    ("ru", "Правда, цены растут.", "Правда"),
    ("fr", "De plus, les prix montent.", "De plus"),
    ("ar", "زار الوزير المدينة بهدف تفقد المدارس", "بهدف"),
    ("de", "Er blieb, statt zu gehen, weil es spät war.", "weil"),
    ("it", "In fondo, i prezzi salgono.", "In fondo"),
    ("es", "Una vez que llueve, crece.", "Una vez"),
    ("ar", "ولكن الوزير رفض ذلك", "ولكن"),
    ("ar", "فلذلك قررت اللجنة التأجيل", "فلذلك"),
    ("ar", "رفض الوزير، لذلك قررت اللجنة التأجيل", "لذلك"),
    ("ar", "وبالإضافة إلى التمور يصدّر المغرب الزيتون", "وبالإضافة"),
    ("ar", "إضافةً إلى ما سبق", "إضافةً"),
    ("ar", "وعلى سبيل المثال ارتفعت الأسعار", "وعلى سبيل المثال"),
    ("ar", "وفي المقابل ارتفعت الأسعار", "وفي المقابل"),
    ("ar", "لأنّ الأسعار ارتفعت", "لأنّ"),
    ("ar", "ارتفعت الأسعار لأنه موسم", "لأنه"),
    ("ar", "في الوقت نفسه ارتفعت الأسعار", "في الوقت نفسه"),
    ("en", "However, prices rose.", "However"),
    ("en", "Prices rose, for example, in May.", "for example"),
    ("en", "Prices rose as a result.", "as a result"),
    ("en", "That’s why prices rose.", "That’s why"),
    ("fr", "C’est-à-dire que les prix montent.", "C’est-à-dire"),
    ("fr", "Il dit qu'ensuite les prix montent.", "qu'ensuite"),
    ("fr", "Les prix, par exemple, montent.", "par exemple"),
    ("de", "Die Preise steigen, zum Beispiel im Mai.", "zum Beispiel"),
    ("de", "Deshalb steigen die Preise.", "Deshalb"),
    ("es", "Sin embargo, los precios suben.", "Sin embargo"),
    ("pt", "No entanto, os preços sobem.", "No entanto"),
    ("it", "Ad esempio, i prezzi salgono.", "Ad esempio"),
    ("nl", "Daarom stijgen de prijzen.", "Daarom"),
    ("ru", "Тем не менее цены растут.", "Тем не менее"),
    ("ru", "Цены растут, потому что спрос высок.", "потому что"),
    ("tr", "Bu nedenle fiyatlar yükseliyor.", "Bu nedenle"),
    ("fa", "با این حال قیمت‌ها بالا رفت", "با این حال"),
    ("fa", "به همین دلیل قیمت‌ها بالا رفت", "به همین دلیل"),
    ("he", "ולכן המחירים עולים", "ולכן"),
    ("he", "עם זאת, המחירים עולים", "עם זאת"),
    ("ur", "اس لیے قیمتیں بڑھ گئیں", "اس لیے"),
    ("id", "Oleh karena itu harga naik.", "Oleh karena itu"),
    ("pl", "W związku z tym ceny rosną.", "W związku z tym"),
    ("sv", "Till exempel stiger priserna.", "Till exempel"),
]


@pytest.mark.parametrize(("language", "text", "expected"), FOUND)
def test_a_connective_is_found_however_it_is_written(
    language: str, text: str, expected: str
) -> None:
    assert connective(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ar", "وصل الوزير إلى الرباط"),
        ("ar", "يلعب الفريق في الملعب"),
        ("ar", "وكالة المغرب العربي للأنباء"),
        ("en", "The minister arrived in Rabat."),
        ("en", "Prices rose for"),
        ("en", "The example is good."),
        ("fr", "Le ministre arrive à Rabat."),
        ("de", "Der Minister kam gestern an."),
        ("es", "El ministro llega a Rabat."),
        ("ru", "Министр прибыл в Рабат."),
        ("he", "ורד הגיעה לתל אביב"),
        ("en", ""),
    ],
)
def test_a_sentence_without_one_has_none(language: str, text: str) -> None:
    assert connective(text, language) is None


def test_the_first_of_several_is_named_and_the_longest_that_fits() -> None:
    assert connective("Prices rose in spite of it, but slowly.", "en") == "in spite of"
    assert connective("As a result of it, but slowly.", "en") == "As a result"


def test_a_phrase_must_be_whole() -> None:
    assert connective("Prices rose on the other side.", "en") is None


@pytest.mark.parametrize("language", ["zh", "th", "xx", ""])
def test_languages_without_a_list_have_none(language: str) -> None:
    assert connective("However, 但是", language) is None


def test_a_regional_tag_is_its_language() -> None:
    assert connective("ولكن الوزير رفض", "ar-MA") == "ولكن"


@pytest.mark.parametrize("language", sorted(listed("connectives")))
def test_every_list_is_clean(language: str) -> None:
    lines = read_lines(f"connectives/{language}.txt")
    phrases = [phrase.strip() for line in lines for phrase in line.split(",")]
    assert len(phrases) > 150
    assert all(phrase and phrase == phrase.lower() for phrase in phrases)
    for phrase in phrases:
        assert bool(connective(phrase.lstrip("^!"), language)) == (phrase[0] != "!"), phrase


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "L’or est cher."),
        ("fr", "Il fait de plus en plus froid."),
        ("ar", "فاز الفريق بهدف دون رد"),
        ("ar", "تألمت من أذني"),
        ("de", "Die Prüfung findet morgen statt."),
        ("de", "Etwa zehn Häuser stehen leer."),
        ("de", "Die Ehe dauerte lange."),
        ("es", "Hay un gato encima de la mesa."),
        ("it", "Ci vuole un'ora di treno."),
        ("it", "Il secondo piatto è buono."),
        ("pt", "Espero que ele seja feliz."),
        ("nl", "Ik heb hem gezien."),
        ("he", "נתתי לו מתנה"),
        ("he", "קנינו בית או דירה"),
        ("ur", "میں نے آپ کے لیے کتاب خریدی"),
        ("tr", "Sadece su içti."),
        ("sv", "Katten sover under bordet."),
        ("sv", "Boken handlar om hundar."),
        ("id", "Dia orang yang baik."),
        ("ru", "Дай мне ещё воды."),
        ("pl", "Dziś pada deszcz."),
        ("fr", "Une bague d'or brille."),
        ("en", "The second cat won the first prize."),
        ("ar", "لم يحضر أي شخص"),
        ("fa", "کتابی برای تو خریدم"),
        ("tr", "Bahçe konusunda çok okudum"),
        ("ru", "Вся правда дорога"),
        ("id", "Tahun lalu hujan turun"),
    ],
)
def test_a_noun_or_a_number_that_is_spelled_like_one_is_none(language: str, text: str) -> None:
    assert connective(text, language) is None
