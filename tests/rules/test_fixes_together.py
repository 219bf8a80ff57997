"""Safe fixes of many rules on one page: none does harm, and what they do not name stays."""

from itertools import chain

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from seoaudit import Document, Safety
from seoaudit.config import load
from seoaudit.document.document import ImageSize
from seoaudit.engine.auditor import Auditor
from seoaudit.engine.fixing import fix_page
from seoaudit.rule.registry import load_rules
from seoaudit.testing import example_findings

# Characters between the faults that no fix speaks of.
KEPT = ("<!-- a  b -->", "é\u00a0ü", "\t x  y", "&nbsp;&amp;amp;", "<P CLASS = one>")

FAULTS = [
    example.html
    for rule in load_rules().values()
    for example in rule.examples
    if any(f.fix and f.fix.safety is Safety.SAFE for f in example_findings(rule, example))
]
URL = "https://example.com/apple-tree/"
DOT = ImageSize(1, 1)


@pytest.fixture(scope="module")
def auditor() -> Auditor:
    return Auditor(load({}, search=False))


def test_there_are_faults_to_mend() -> None:
    assert len(FAULTS) > 10


@given(
    faults=st.lists(st.sampled_from(FAULTS), min_size=1, max_size=6),
    kept=st.lists(st.sampled_from(KEPT), min_size=6, max_size=6),
    line_end=st.sampled_from(("\n", "\r\n")),
    encoding=st.sampled_from(("utf-8", "utf-8-sig", "utf-16", "windows-1256")),
    size=st.sampled_from((ImageSize(800, 600), ImageSize(120, 90), ImageSize(40, 30), DOT)),
)
@settings(max_examples=60, deadline=None, phases=(Phase.explicit, Phase.reuse, Phase.generate))
def test_safe_fixes_do_no_harm(
    auditor: Auditor,
    faults: list[str],
    kept: list[str],
    line_end: str,
    encoding: str,
    size: ImageSize,
) -> None:
    parts = chain.from_iterable(zip(faults, kept, strict=False))
    body = line_end.join(["<!DOCTYPE html>", *parts, ""]).encode(encoding, "xmlcharrefreplace")
    declared = [("Content-Type", f"text/html; charset={encoding.removesuffix('-sig')}")]
    document = Document(body, url=URL, headers=declared, image_sizes=lambda _: size)
    mended = fix_page(auditor, document)
    if mended.after.language == mended.before.language:  # else other rules look at the text
        assert mended.after.score >= mended.before.score
    again = fix_page(auditor, mended.document)
    assert (again.fixed, again.document.body) == ((), mended.document.body)
    assert isinstance(mended.document.body, bytes)
    left = mended.document.body
    assert left.startswith(body[:4])
    text = left.decode(encoding)
    assert ("\r\n" in text) == (line_end == "\r\n")
    at = 0
    for each in kept[: len(faults)]:
        at = text.index(f"{line_end}{each}{line_end}", at) + 1
