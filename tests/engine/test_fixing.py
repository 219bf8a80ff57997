"""Edits of the source: which are applied, in what order, and what of a file stays as it is."""

from pathlib import Path

import pytest

from seoaudit import Document, Edit, Finding, Fix, Page, Rule, Safety, message
from seoaudit.config import load
from seoaudit.config.rules import ConfiguredRule
from seoaudit.engine.auditor import Auditor
from seoaudit.engine.fixing import FixedPage, apply, fix_page
from seoaudit.errors import SourceError
from seoaudit.rule.finding import Severity

ARABIC = "<p>في الشتاء, نقلّم شجرة التفاح القديمة قبل أن تتفتح أزهارها.</p>"
MENDED = ARABIC.replace(",", "،")


def fixed(body: bytes | str, *, source: str = "") -> FixedPage:
    auditor = Auditor(load({"select": ["international"]}, search=False))
    return fix_page(auditor, Document(body, source=source))


def insertion(start: int, text: str) -> Fix:
    return Fix((Edit(start, start, text),))


def test_edits_count_from_the_source_whatever_their_order() -> None:
    fixes = [insertion(3, "d"), Fix((Edit(0, 1, "A"), Edit(2, 3, "C")))]
    assert apply("abc", fixes) == "AbCd"


def test_a_fix_that_overlaps_an_earlier_one_waits_whole() -> None:
    fixes = [Fix((Edit(0, 2, "X"),)), Fix((Edit(1, 3, "Y"), Edit(4, 5, "Z")))]
    assert apply("abcde", fixes) == "Xcde"


def test_two_insertions_at_one_place_are_an_overlap() -> None:
    assert apply("ab", [insertion(1, "1"), insertion(1, "2")]) == "a1b"


def test_a_fix_whose_own_edits_overlap_is_never_applied() -> None:
    assert apply("abc", [Fix((Edit(0, 2, "X"), Edit(1, 3, "Y")))]) == "abc"


def test_neighbours_do_not_overlap() -> None:
    assert apply("abcd", [Fix((Edit(0, 2, "X"),)), Fix((Edit(2, 4, "Y"),))]) == "XY"


def test_what_waited_is_applied_in_a_later_round() -> None:
    page = fixed(f"<html><body>{MENDED}".encode())
    assert page.document.body == f'<html lang="ar" dir="rtl"><body>{MENDED}'.encode()
    assert [finding.rule for finding in page.fixed] == [
        "international/direction-missing",
        "international/lang-missing",
    ]
    assert page.after.score > page.before.score


def test_more_faults_than_one_report_lists_are_all_fixed() -> None:
    page = fixed(f'<html lang="ar" dir="rtl">{ARABIC * 50}'.encode())
    assert page.document.body == f'<html lang="ar" dir="rtl">{MENDED * 50}'.encode()
    assert len(page.fixed) == 50


def test_a_second_run_changes_nothing() -> None:
    first = fixed(f"<html><body>{ARABIC}".encode())
    second = fixed(first.document.body)
    assert second.document.body == first.document.body
    assert second.fixed == ()
    assert second.after == second.before


@pytest.mark.parametrize(
    ("encoding", "bom"),
    [("utf-8", b"\xef\xbb\xbf"), ("utf-16-le", b"\xff\xfe"), ("utf-16-be", b"\xfe\xff")],
)
def test_encoding_byte_order_mark_and_line_ends_are_kept(encoding: str, bom: bytes) -> None:
    source = f'<html lang="ar" dir="rtl">\r\n{ARABIC}\n<p>نص\r</p>\r\n\r\n'
    page = fixed(bom + source.encode(encoding))
    assert page.document.body == bom + source.replace(",", "،").encode(encoding)


def test_a_page_in_an_old_encoding_stays_in_it() -> None:
    source = f'<html lang="ar" dir="rtl"><meta charset="windows-1256">{ARABIC}'
    page = fixed(source.encode("cp1256"))
    assert page.document.body == source.replace(",", "،").encode("cp1256")


def test_what_the_encoding_cannot_hold_becomes_a_character_reference() -> None:
    references = ARABIC.encode("ascii", "xmlcharrefreplace").decode()
    source = f'<html lang="ar" dir="rtl"><meta charset="windows-1252"><p>é</p>{references}'
    page = fixed(source.encode("cp1252"))
    assert page.document.body == source.replace(",", "&#1548;").encode("cp1252")
    assert fixed(page.document.body).fixed == ()


def test_a_page_with_bytes_that_are_no_text_is_refused() -> None:
    with pytest.raises(SourceError, match=r"^a\.html: contains bytes that are not valid UTF-8"):
        fixed(b'<meta charset="utf-8"><p>' + ARABIC.encode() + b"\xff", source="a.html")


def test_a_page_that_cannot_be_written_as_it_was_is_refused() -> None:
    twice = b"\x87\x90"  # a sign that Shift_JIS has two codes for: only the other is written
    with pytest.raises(SourceError, match="cannot be written back unchanged as Shift_JIS"):
        fixed(b'<meta charset="Shift_JIS"><p>' + twice)


class Marker(Rule):
    """Write a letter into the page.

    ## Why it matters
    ## How to fix it
    ## References
    """

    id = "test/marker"
    marked = message("Marked.", advice="Mark it.", fix="Mark it")
    old, new, safety = "a", "b", Safety.SAFE

    def check(self, page: Page):  # type: ignore[no-untyped-def]
        at = page.source.find(self.old)
        if at >= 0:
            fix = Fix((Edit(at, at + len(self.old), self.new),), self.safety)
            yield Finding(self.id, "marked", {}, at, at + 1, fix=fix)


class Unmarker(Marker):
    """Undo it.

    ## Why it matters
    ## How to fix it
    ## References
    """

    id = "test/unmarker"
    old, new = "b", "a"


def with_rules(*rules: Rule) -> Auditor:
    auditor = Auditor(load({}, search=False))
    auditor.rules = tuple(
        ConfiguredRule(rule, weight=1, severity=Severity.WARNING) for rule in rules
    )
    return auditor


def test_two_rules_that_undo_each_other_are_named() -> None:
    with pytest.raises(SourceError, match=r"conflicting fixes \(test/(un)?marker"):
        fix_page(with_rules(Marker(), Unmarker()), Document("a"))


@pytest.mark.parametrize(
    ("safety", "unsafe", "body"),
    [
        (Safety.SAFE, False, "b"),
        (Safety.UNSAFE, False, "a"),
        (Safety.UNSAFE, True, "b"),
        (Safety.SUGGESTION, True, "a"),
    ],
)
def test_a_fix_is_applied_by_its_grade(
    safety: Safety, unsafe: bool, body: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Marker, "safety", safety)
    assert fix_page(with_rules(Marker()), Document("a"), unsafe=unsafe).document.body == body


class Losing(Marker):
    """Find more once the page is marked.

    ## Why it matters
    ## How to fix it
    ## References
    """

    id = "test/losing"

    def check(self, page: Page):  # type: ignore[no-untyped-def]
        if "b" in page.source:
            yield Finding(self.id, "marked", {}, 0, 1)


class Closing(Marker):
    """Mark another letter.

    ## Why it matters
    ## How to fix it
    ## References
    """

    id = "test/closing"
    old, new = "x", "y"


def test_a_fix_that_lowers_the_score_is_left_out_and_named() -> None:
    auditor = with_rules(Marker(), Losing(), Closing())
    auditor.rules = (auditor.rules[0], auditor.rules[1].weighing(5), auditor.rules[2])
    page = fix_page(auditor, Document("a x"))
    assert page.document.body == "a y"
    assert [finding.rule for finding in page.fixed] == ["test/closing"]
    assert [finding.rule for finding in page.refused] == ["test/marker"]
    assert page.after.exact_score > page.before.exact_score


def test_a_fix_that_leaves_the_score_as_it_is_is_applied() -> None:
    page = fix_page(with_rules(Marker(), Losing()), Document("a"))
    assert (page.document.body, page.refused) == ("b", ())
    assert page.after.exact_score == page.before.exact_score


def test_an_edit_must_not_change_how_the_page_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Marker, "new", "b" * 100)
    declaration = b"<meta charset=windows-1252>".rjust(1000)  # browsers look in 1,024 bytes
    with pytest.raises(SourceError, match="no longer be read as windows-1252"):
        fix_page(with_rules(Marker()), Document(b"a" + declaration + "<p>é</p>".encode()))


def test_a_script_gets_no_character_references(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Marker, "old", "@")
    monkeypatch.setattr(Marker, "new", "→")
    auditor = with_rules(Marker())
    script = b'<meta charset="windows-1252"><script>@</script>'
    assert fix_page(auditor, Document(script)).document.body == script
    text = b'<meta charset="windows-1252"><p>@</p>'
    assert fix_page(auditor, Document(text)).document.body == text.replace(b"@", b"&#8594;")


def test_images_beside_a_file_get_their_size(tmp_path: Path) -> None:
    from seoaudit.sources.reading import read

    (tmp_path / "saw.gif").write_bytes(b"GIF89a\x20\x03\x58\x02")
    file = tmp_path / "page.html"
    file.write_text(
        '<p>Text</p><img src="saw.gif"><img src="gone.gif"><img src="/saw.gif">'
        '<img src="//example.com/saw.gif">',
        "utf-8",
    )
    [document] = read([str(file)])
    assert isinstance(document, Document)
    page = fix_page(Auditor(load({"select": ["images"]}, search=False)), document)
    assert page.document.body == (
        b'<p>Text</p><img width="800" height="600" src="saw.gif"><img src="gone.gif">'
        b'<img width="800" height="600" src="/saw.gif"><img src="//example.com/saw.gif">'
    )
