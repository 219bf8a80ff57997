"""No page and no file name commands a terminal."""

from seoaudit.reporters.control_characters import without_controls
from seoaudit.reporters.registry import load_reporter
from seoaudit.reporters.style import Style
from tests.reporters.conftest import found, made, run_of

TITLE = "a\x1b[31mb\x9b2Jc\rd\ne\x7f"


def test_each_control_character_is_replaced_and_all_else_kept() -> None:
    assert without_controls(TITLE) == "a�[31mb�2Jc�d�e�"
    assert without_controls("نعناع \u200f漢字 “x”") == "نعناع \u200f漢字 “x”"


def test_a_terminal_report_has_none() -> None:
    page = made(found(params={"file": TITLE}), source=f"{TITLE}.html")
    page = page._replace(facts=page.facts._replace(title=TITLE))
    for run in (run_of(page), run_of(page, page)):
        written = "".join(load_reporter("terminal")(run, Style(verbose=True)))
        assert without_controls(written.replace("\n", "")) == written.replace("\n", "")
