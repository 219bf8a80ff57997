import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seoaudit.text.recognition.mojibake import find_garbled


def garble(text: str, encoding: str) -> str:
    """Return the UTF-8 bytes of `text` as a browser decodes them in another encoding."""
    characters = (bytes([byte]).decode(encoding, "replace") for byte in text.encode())
    shown = zip(characters, text.encode(), strict=True)
    return "".join(chr(byte) if character == "\ufffd" else character for character, byte in shown)


@pytest.mark.parametrize(
    "text",
    [
        "café",
        "Żółć",
        "été",
        "Ángel",
        "don’t",
        "“so”",
        "now…",
        "5 €",
        "20 °C",
        "Привет",
        "Ελλάδα",
        "שלום",
        "日本語",
        "😀",
        "في",
    ],
)
def test_utf8_read_as_windows_1252_is_read_back(text: str) -> None:
    garbled = garble(text, "cp1252")
    mended = garbled
    for found in reversed(find_garbled(garbled)):
        mended = mended[: found.start] + found.meant + mended[found.end :]
    assert mended == text


@pytest.mark.parametrize("text", ["المغرب", "ما أجمل الشتاء في المغرب", "درخت سیب", "don’t", "هل"])
def test_utf8_read_as_windows_1256_is_read_back(text: str) -> None:
    garbled = garble(text, "cp1256")
    mended = garbled
    for found in reversed(find_garbled(garbled)):
        mended = mended[: found.start] + found.meant + mended[found.end :]
    assert mended == text


@pytest.mark.parametrize(
    "text",
    [
        "NÃO, SÃO, ATENÇÃO, IRMÃ” e AMANHû",
        "LIBERTÉ, ÉGALITɅ «CAFÉ» “Ô – « voilà » — à « lui »",
        "ÄÖÜ, A–Ä–O–Ö–U–Ü, „Ä“",
        "Ă, Â, Î; RÂUL, PÂNĂ",
        "ÅNGSTRÖM, SMÖRGÅS",
        "حفظ… «خط» لفظ، ظلّ؛ عظيم؟ طَلْق",
        "عکس‌ها، گفت… چه کسی؟",
        "ظُلْمٌ» و«حظ»، «لفظ»؟",
        "Ø 5 mm ± 2 µm, ©2026 ®, £5, 3×4",
        "Ñandú, niño, ¿qué?",
        "日本語、中文。",
    ],
)
def test_real_text_is_left_alone(text: str) -> None:
    assert find_garbled(text) == []


def test_a_no_break_space_that_was_folded_leaves_its_first_half() -> None:
    assert [(f.text, f.meant) for f in find_garbled("voilÃ la fin.Â Et puis")] == [
        ("Ã", "à"),
        ("Â", ""),
    ]


def test_words_that_follow_each_other_are_one_passage() -> None:
    [found] = find_garbled(f"He said {garble('في المغرب', 'cp1256')} and left.")
    assert found.meant == "في المغرب"


def test_lines_are_kept_apart() -> None:
    line = garble("المغرب", "cp1252")
    assert [found.text for found in find_garbled(f"{line}\n{line}")] == [line, line]


def test_text_garbled_twice_is_read_back_once() -> None:
    [found] = find_garbled(garble(garble("é", "cp1252"), "cp1252"))
    assert found.meant == "Ã©"


@given(st.text(alphabet=string.printable))
def test_ascii_is_never_garbled(text: str) -> None:
    assert find_garbled(text) == []


@given(st.text())
def test_passages_lie_in_order_and_say_what_stands_there(text: str) -> None:
    end = 0
    for found in find_garbled(text):
        assert end <= found.start < found.end
        assert text[found.start : found.end] == found.text
        end = found.end
