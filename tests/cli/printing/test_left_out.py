"""What folders leave out is said in one sentence."""

from seoaudit.cli.printing.left_out import left_out_note
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
        "23 pages left out: 5 excluded, 3 ignored by git, 12 in _site/ (output of Jekyll), "
        "1 in _layouts/ (templates of Jekyll), 2 reports of seoaudit. "
        "To audit them, name the file or folder."
    )


def test_a_single_page_is_said_as_one() -> None:
    assert left_out_note([LeftOut(1, EXCLUDED)]) == (
        "1 page left out: 1 excluded. To audit it, name the file or folder."
    )


def test_a_report_is_no_page_to_audit() -> None:
    assert left_out_note([LeftOut(1, Why(Reason.REPORT))]) == (
        "1 page left out: 1 report of seoaudit."
    )


def test_nothing_is_said_of_nothing() -> None:
    assert left_out_note([]) == ""
