import pytest

from seoaudit import Safety
from seoaudit.testing import findings, keys, page
from seoaudit_rules.content.mojibake import Mojibake


def garble(text: str, encoding: str = "cp1252") -> str:
    return text.encode().decode(encoding)


@pytest.mark.parametrize("encoding", ["cp1252", "cp1256"])
@pytest.mark.parametrize("text", ["المغرب", "ما أجمل الشتاء", "don’t", "now…"])
def test_utf8_read_in_another_encoding_is_found_and_read_back(text: str, encoding: str) -> None:
    [finding] = findings(Mojibake, f"<p>{garble(text, encoding)}</p>")
    assert finding.key == "garbled"
    assert str(finding.params["meant"]) in text


def test_real_letters_are_right() -> None:
    text = "NÃO, SÃO, IRMÃ”, «CAFÉ», voilà : 20 °C. حفظ… «خط» لفظ، ظلّ؛ Ä–Ö–Ü"
    assert keys(Mojibake, f"<p>{text}</p>") == []


def test_the_title_and_the_description_are_read_too() -> None:
    html = (
        f"<title>{garble('Café')} noir</title>"
        f'<meta name="description" content="Un {garble("café")}"><p>Un café.</p>'
    )
    found = findings(Mojibake, html)
    assert [html[f.start : f.end] for f in found] == [
        garble("é"),
        f'content="Un {garble("café")}"',
    ]


def test_a_place_in_the_description_has_no_fix() -> None:
    html = f'<meta name="description" content="Un {garble("café")}"><p>Un café.</p>'
    [finding] = findings(Mojibake, html)
    assert finding.fix is None


def test_the_fix_waits_to_be_asked_for() -> None:
    [finding] = findings(Mojibake, f"<p>Un {garble('café')}.</p>")
    assert finding.fix is not None
    assert finding.fix.safety is Safety.UNSAFE
    assert [edit.text for edit in finding.fix.edits] == ["é"]


def test_an_article_about_encodings_shows_them_as_code() -> None:
    html = f"<article><p>It reads <code>{garble('é')}</code> or <code>�</code>.</p></article>"
    assert keys(Mojibake, html) == []


def test_a_lost_letter_is_found_at_its_place() -> None:
    html = "<p>الشت�ء</p>"
    [finding] = findings(Mojibake, html)
    assert finding.key == "lost"
    assert html[finding.start : finding.end] == "�"


@pytest.mark.parametrize(("places", "keys_found"), [(20, {"garbled"}), (21, {"throughout"})])
def test_many_places_become_one_finding(places: int, keys_found: set[str]) -> None:
    html = f"<p>{'Un cafÃ© noir. ' * places}</p>"
    assert set(keys(Mojibake, html)) == keys_found


def test_bytes_of_another_encoding_are_lost_letters() -> None:
    from seoaudit.document.document import Document
    from seoaudit.page.page import Page

    body = b"<meta charset=utf-8><p>Un caf\xe9 noir.</p>"
    assert keys(Mojibake, Page(Document(body))) == ["lost"]


def test_utf8_declared_as_something_else_is_garbled() -> None:
    from seoaudit.document.document import Document
    from seoaudit.page.page import Page

    body = "<meta charset=windows-1256><p>شجرة التفاح في الشتاء</p>".encode()
    assert keys(Mojibake, Page(Document(body))) == ["garbled"]


def test_a_right_page_passes() -> None:
    assert keys(Mojibake, page("<title>شجرة</title><p>شجرة التفاح 🍎</p>")) == []


def test_lost_characters_of_the_description_are_one_finding() -> None:
    html = '<meta name="description" content="Prune the \ufffd tree \ufffd in \ufffd winter.">'
    assert keys(Mojibake, html) == ["lost"]
