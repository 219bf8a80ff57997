import pytest

from seoaudit.page.elements.language import PageLanguage, find_language, reads_as, written_direction
from seoaudit.page.tree.tree import Tree
from seoaudit.testing import page

ARABIC = "تُقلَّم شجرة التفاح في الشتاء، حين تسقط الأوراق عن أغصانها كلها."
ENGLISH = "The apple tree is pruned in the winter, when there are no leaves on it."


def language(html: str, text: str = "", given: str | None = None) -> PageLanguage:
    return find_language(Tree(html), text, given)


@pytest.mark.parametrize(
    ("html", "text", "given", "expected"),
    [
        ("<html lang=fr>", ENGLISH, "ar", ("ar", "option")),
        ("<html lang=fr>", ENGLISH, None, ("fr", "html")),
        ("<html lang=AR-ma>", ARABIC, None, ("ar", "html")),
        ("<html lang=iw>", "", None, ("he", "html")),
        ("<html>", ARABIC, None, ("ar", "text")),
        ("<html lang=''>", ENGLISH, None, ("en", "text")),
        ("<html lang=en_US>", ARABIC, None, ("ar", "text")),
        ("<html lang=fr_CH>", ENGLISH, None, ("fr", "html")),
        ("<html lang=english>", ENGLISH, None, ("en", "text")),
        ("<html xml:lang=ar>", "", None, ("", "none")),
        ("", "2026", None, ("", "none")),
    ],
)
def test_what_is_given_counts_then_what_is_declared_then_what_is_read(
    html: str, text: str, given: str | None, expected: tuple[str, str]
) -> None:
    found = language(html, text, given)
    assert (found.code, found.origin) == expected


@pytest.mark.parametrize(
    ("declared", "text", "code"),
    [("en-US", ARABIC, "ar"), ("fr", ARABIC, "ar"), ("ar", ENGLISH, "en"), ("fa", ARABIC, "fa")],
)
def test_a_declaration_that_the_script_rules_out_does_not_count(
    declared: str, text: str, code: str
) -> None:
    assert language(f"<html lang={declared}>", text).code == code


@pytest.mark.parametrize(
    "text", ["أهلا", f"{ENGLISH} {ARABIC}", "2026", f"{ENGLISH} {ARABIC[:20]}"]
)
def test_a_few_letters_or_a_mixture_rule_nothing_out(text: str) -> None:
    assert language("<html lang=en>", text).code == "en"


@pytest.mark.parametrize(
    ("html", "declared"),
    [
        ("<html lang=' ar '>", "ar"),
        ("<HTML LANG=arabic>", "arabic"),
        ("<html lang=' '>", None),
        ("<html xml:lang=ar>", None),
        ("<body lang=ar>", None),
    ],
)
def test_what_is_declared_is_kept_as_it_is_written(html: str, declared: str | None) -> None:
    assert language(html).declared == declared


@pytest.mark.parametrize(
    ("html", "text", "given", "direction"),
    [
        ("<html lang=ar>", "", None, "rtl"),
        ("<html lang=ar-Latn>", "", None, "ltr"),
        ("<html lang=az-Arab>", "", None, "rtl"),
        ("<html lang=en>", "", None, "ltr"),
        ("<html lang=en>", ARABIC, None, "rtl"),
        ("<html>", ARABIC, None, "rtl"),
        ("<html lang=ar>", ENGLISH, None, "ltr"),
        ("<html>", ENGLISH, "he", "rtl"),
        ("<html>", "", None, "ltr"),
    ],
)
def test_the_direction_is_that_of_the_language(
    html: str, text: str, given: str | None, direction: str
) -> None:
    assert language(html, text, given).direction == direction


@pytest.mark.parametrize(
    ("html", "direction"),
    [
        ("<html dir=rtl><p id=x>", "rtl"),
        ("<html dir=rtl><body dir=LTR><p id=x>", "ltr"),
        ("<html dir=rtl><body dir=nonsense><p id=x>", "rtl"),
        ("<html dir=rtl><p id=x dir=auto>", "auto"),
        ("<html><p id=x>", ""),
        ("<html><p dir=rtl>y</p><p id=x>", ""),
    ],
)
def test_the_nearest_written_direction_counts(html: str, direction: str) -> None:
    assert written_direction(Tree(html).ids["x"]) == direction


ENGLISH = "The old apple tree is pruned in the winter, and the wood is left to dry. " * 12
GERMAN = "Der alte Apfelbaum wird im Winter geschnitten, und das Holz bleibt liegen. " * 12


@pytest.mark.parametrize(
    ("text", "expected", "read"),
    [
        (ENGLISH, "en", "en"),
        (ENGLISH, "de", "en"),
        (GERMAN, "", "de"),
        (ENGLISH + GERMAN, "en", None),
        (GERMAN + ENGLISH, "en", None),
        (ENGLISH + GERMAN + ENGLISH, "de", "en"),
        (ENGLISH[:73], "en", "en"),
        ("2026", "en", None),
        ("", "en", None),
    ],
)
def test_a_text_reads_as_the_language_of_both_its_ends(
    text: str, expected: str, read: str | None
) -> None:
    assert reads_as(text, expected) == read


ENGLISH = "The trees are asleep in winter, and this is when we prune what has grown too dense. " * 9
GERMAN = "Die Bäume schlafen im Winter, und dann schneiden wir, was zu dicht geworden ist. " * 9


@pytest.mark.parametrize(
    ("lang", "text", "language", "is_in_it"),
    [
        ("en", ENGLISH, None, True),
        ("en", GERMAN, None, True),  # it is taken to be German
        ("en", GERMAN[:150], None, False),
        ("en", "Palm Bay 70, Rockledge 44. Cocoa 51, Viera 48. " * 20, None, False),
        ("en", GERMAN, "en", True),
        (None, GERMAN, None, True),
        ("fo", ENGLISH, None, True),
    ],
)
def test_a_text_is_in_the_language_it_declares_where_nothing_speaks_against_it(
    lang: str | None, text: str, language: str | None, *, is_in_it: bool
) -> None:
    judged = page(
        f"<html{f' lang={lang}' if lang else ''}><article><p>{text}</article>", language=language
    )
    assert judged.is_in_its_language is is_in_it


@pytest.mark.parametrize(
    ("lang", "text", "code"),
    [
        ("en", "ต้นไม้ใหญ่ต้องการแสงแดดและน้ำทุกวันในฤดูหนาวของทุกปี", "th"),
        ("en", "વૃક્ષને દરરોજ પ્રકાશ અને પાણીની જરૂર હોય છે. " * 3, ""),
        ("ru", "The old tree is cut in winter, when the frost has gone and the wood sleeps.", "ru"),
        ("en", "Привет, The old tree is cut in winter, when the frost has gone.", "en"),
    ],
)
def test_a_language_of_latin_letters_is_not_believed_around_a_text_of_others(
    lang: str, text: str, code: str
) -> None:
    assert page(f"<html lang={lang}><article><p>{text}</article>").language.code == code


FRENCH = "Le tonneau arrose le carré pendant une semaine, et il n'a besoin d'aucune pompe. " * 4
HEBREW = "החבית משקה את הערוגה במשך שבוע שלם, והיא לא צריכה שום משאבה כי המים יורדים. " * 4
PERSIAN = "این بشکه یک هفته باغچه را آب می‌دهد و به هیچ پمپی نیاز ندارد، چون آب پایین می‌آید. " * 4


@pytest.mark.parametrize(
    ("lang", "text", "code"),
    [
        ("en-US", FRENCH, "fr"),
        ("ar", HEBREW, "he"),
        ("ar", PERSIAN, "fa"),
        ("de", ENGLISH, "en"),
        ("en-US", FRENCH[:150], "en"),  # too short to be sure
        ("en-US", FRENCH + ENGLISH, "en"),  # a translation beside the original
        ("is", ENGLISH, "is"),  # detection does not know Icelandic
        ("da", ENGLISH, "en"),
        ("en", "ağaç ağaç ağaç ağaç. " * 40, "en"),  # no sentence is in Turkish
    ],
)
def test_a_text_that_is_surely_in_another_language_than_declared_decides(
    lang: str, text: str, code: str
) -> None:
    assert language(f"<html lang={lang}>", text).code == code
