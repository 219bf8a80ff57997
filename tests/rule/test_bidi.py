"""Text of the other direction in its place, tested with the Unicode algorithm."""

import pytest

from seoaudit.rule.bidi import isolate_code, isolated, runs_left, with_code_isolated


@pytest.mark.parametrize(
    ("text", "left"), [("abc", False), ("é1", False), ("a ب", True), ("שלום", True)]
)
def test_any_right_to_left_letter_counts(text: str, left: bool) -> None:
    assert runs_left(text) is left


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ('اكتب dir="rtl" في الوسم <html>.', ['dir="rtl"', "<html>"]),
        ('أضف <link rel="icon"> إلى رأس الصفحة.', ['<link rel="icon">']),
        ("في {count} أحرف", []),
        ("لا شيء 12 هنا", []),
        ('أضف <meta content="https://…"> وضع فيه', ['<meta content="https://…">']),
        ("مثل og:type…", ["og:type"]),
        ("(في seoaudit fix)", ["seoaudit fix"]),
        ("(انظر seoaudit)", ["seoaudit"]),
        ("اكتب (html) هنا", ["(html)"]),
    ],
)
def test_code_in_a_right_to_left_sentence_is_kept_in_one_piece(
    text: str, pieces: list[str]
) -> None:
    shown = with_code_isolated(text)
    assert [piece for piece in pieces if isolated(piece) in shown] == pieces
    assert shown.count(isolated("x")[0]) == len(pieces)


@pytest.mark.parametrize(
    ("text", "piece"),
    [
        ('أضف lang="{code}" إلى الوسم', 'lang="{code.plain}"'),
        ("في {file}:{line}: خطأ", "{file.plain}:{line.plain}"),
        ("ضع <meta name={name!r}> هنا", "<meta name={name.plain!r}>"),
        ('اكتب --synonym "{phrase}". ثم', '--synonym "{phrase.plain}"'),
        ("القيمة {scheme}:// مرفوضة", "{scheme.plain}://"),
        ("قبل {name} وبعد", "{name}"),
        ("قبل {name!r}.{hint}", "{hint}"),
    ],
)
def test_a_value_inside_code_is_no_piece_of_its_own(text: str, piece: str) -> None:
    shown = with_code_isolated(text)
    assert piece in shown
    assert (isolated(piece) in shown) is (".plain" in piece)


def test_braces_in_a_finished_text_are_code() -> None:
    assert isolate_code("اكتب {{ name }} ثم احفظ") == f"اكتب {isolated('{{ name }}')} ثم احفظ"
