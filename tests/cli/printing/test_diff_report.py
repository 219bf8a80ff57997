"""What `seoaudit diff` prints of what was lost, gained and changed."""

from typing import Any

import pytest
from rich.cells import cell_len

from seoaudit import Document, audit
from seoaudit.cli.printing.diff_report import as_text
from seoaudit.history.revision_diff import (
    Change,
    CountChange,
    RevisionDiff,
    SetDiff,
    TextChange,
)
from seoaudit.reporters.style import Style
from seoaudit.rule.bidi import isolated
from seoaudit.rule.finding import Severity
from seoaudit.rule.messages import Words

SOME = audit(Document("<html><title>Apple trees</title><p>Prune in winter.")).findings[0]
ALT = SOME._replace(
    rule="images/alt-missing",
    key="missing",
    params={"file": "saw.jpg"},
    severity=Severity.ERROR,
    start=40,
    line=4,
    column=3,
)


def diff(**changes: Any) -> RevisionDiff:
    """A page that did not change, but for these."""
    nothing: dict[str, Any] = {
        "source": "apple.html",
        "revision": "main",
        "score": Change(70, 70),
        "words": Change(900, 900),
        "texts": (),
        "headings": SetDiff(),
        "retitled": (),
        "internal_links": SetDiff(),
        "external_links": SetDiff(),
        "images": SetDiff(),
        "alts": (),
        "structured_data": SetDiff(),
        "modified": Change(None, None),
        "only_date": False,
        "keyphrases": (),
        "fixed": (),
        "new": (),
    }
    return RevisionDiff(**{**nothing, **changes})


def lines(language: str = "en", width: int = 80, **changes: Any) -> list[str]:
    return as_text(diff(**changes), Style(Words(language), width=width)).splitlines()


def test_a_page_that_did_not_change_says_so() -> None:
    assert lines() == [
        "apple.html",
        "Changes since main",
        "",
        "Score 70 → 70 · 900 → 900 words",
        "No relevant changes.",
    ]


def test_keyphrases_are_told_with_both_counts() -> None:
    said = lines(keyphrases=(CountChange("apple tree", 3, 5), CountChange("النعناع", 1, 0)))
    assert "Keyphrase apple tree: 3 → 5 occurrences" in said
    assert any("النعناع" in line for line in said)


def test_what_was_lost_comes_before_what_was_gained_kind_by_kind() -> None:
    said = lines(
        images=SetDiff(("old.jpg",), ("new.jpg",)),
        headings=SetDiff(gained=("h2 Tools",)),
        internal_links=SetDiff(lost=("/pears",)),
    )
    start = said.index("+ heading: h2 Tools")
    assert said[start : start + 4] == [
        "+ heading: h2 Tools",
        "− internal link: /pears",
        "− image: old.jpg",
        "+ image: new.jpg",
    ]
    assert "No relevant changes." not in said


def test_texts_are_shown_before_and_after_and_none_as_none() -> None:
    said = "\n".join(
        lines(
            width=200,
            texts=(TextChange("title", "Apples", "Pears"), TextChange("slug", None, "pears")),
            retitled=(Change("h2 Saws", "h2 Tools"),),
            alts=(TextChange("saw.jpg", "A saw", None),),
        )
    )
    assert "~ title: “Apples” → “Pears”" in said
    assert "→ “pears”" in said
    assert "~ heading: “h2 Saws” → “h2 Tools”" in said
    assert "saw.jpg" in said
    assert said.count(Words().phrase("diff_none")) == 2


def test_a_date_that_changed_alone_is_told_apart() -> None:
    changed = Change("2026-01-02", "2026-02-03")
    both = lines(modified=changed)
    assert "~ dateModified: “2026-01-02” → “2026-02-03”" in both
    alone = lines(modified=changed, only_date=True)
    assert len(alone) > len(both)
    assert Words().phrase("diff_only_date")[:20] in "\n".join(alone)


def test_findings_are_listed_in_the_order_of_the_page_with_place_and_rule() -> None:
    later = ALT._replace(start=90, line=12, column=10, params={"file": "سلم.jpg"})
    said = lines(new=(later, ALT), fixed=(ALT._replace(severity=Severity.INFO),))
    fixed = said.index(Words().phrase("diff_fixed", count=1))
    new = said.index(Words().phrase("diff_new", count=2))
    assert fixed < new
    assert said[fixed + 1].startswith("•     4:3  The image saw.jpg has no alt text.")
    assert said[new + 1].startswith("✖     4:3  ")
    assert said[new + 2].strip() == "images/alt-missing"
    assert said[new + 3].startswith("✖   12:10  ")
    assert isolated("سلم.jpg") in said[new + 3]


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("width", [40, 80])
def test_no_line_is_wider_than_the_terminal(language: str, width: int) -> None:
    said = lines(
        language,
        width,
        texts=(TextChange("title", "زراعة النعناع " * 9, "漢字" * 50),),
        images=SetDiff(gained=("/" + "x" * 120,)),
        new=(ALT,),
    )
    assert max(map(cell_len, said)) <= width


def test_an_arabic_report_is_worded_in_arabic() -> None:
    said = lines("ar", new=(ALT,))
    assert not said[1].isascii()
    assert Words("ar").phrase("diff_new", count=1) in "".join(said)


def test_colors_are_only_there_when_asked_for() -> None:
    changed = diff(images=SetDiff(lost=("old.jpg",)))
    assert "\x1b[31m" in as_text(changed, Style(color=True))
    assert "\x1b[" not in as_text(changed, Style())
