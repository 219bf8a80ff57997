"""What folders leave out is said in one sentence."""

from seoaudit.cli.printing.left_out import left_out_note
from seoaudit.rule.messages import Words
from seoaudit.sources.exclusion.exclusion import LeftOut, Reason, Why

EXCLUDED = Why(Reason.EXCLUDED)
SITE = Why(Reason.OUTPUT, "_site", "Jekyll")


def test_each_reason_has_its_number() -> None:
    left_out = [
        LeftOut(2, Why(Reason.REPORT)),
        LeftOut(12, SITE),
        LeftOut(1, Why(Reason.TEMPLATES, "_layouts", "Jekyll")),
        LeftOut(3, Why(Reason.IGNORED)),
        LeftOut(4, EXCLUDED),
        LeftOut(1, EXCLUDED),
    ]
    assert left_out_note(left_out) == (
        "Left out (excluded: 5, ignored by git: 3, in _site/ (output of Jekyll): 12, "
        "in _layouts/ (templates of Jekyll): 1, reports of seoaudit: 2). "
        "To audit a page all the same, name it or its folder."
    )


def test_parts_of_pages_are_named() -> None:
    note = left_out_note([LeftOut(3, Why(Reason.PART)), LeftOut(1, Why(Reason.PROJECT))])
    assert note
    assert "README.md: 1, parts of other pages, such as _note.md: 3" in note


def test_in_arabic_too() -> None:
    note = left_out_note([LeftOut(5, EXCLUDED), LeftOut(3, Why(Reason.IGNORED))])
    assert note
    assert Words("ar").tell(note).startswith("لم تُفحص (مستثناة: 5، يتجاهلها git: 3).")


def test_a_report_is_no_page_to_audit() -> None:
    assert left_out_note([LeftOut(1, Why(Reason.REPORT))]) == ("Left out (reports of seoaudit: 1).")


def test_nothing_is_said_of_nothing() -> None:
    assert left_out_note([]) is None
