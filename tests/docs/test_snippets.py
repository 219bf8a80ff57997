"""What the pages for Python programmers show runs, and prints what they say it prints."""

import contextlib
import io
import re

import pytest

from tests.paths import ROOT

PAGES = ["docs/api.md", "rules/README.md"]
# How a comment begins where any output is right.
ANY = "e.g. "


def snippets(page: str) -> list[str]:
    """The blocks of Python on a page, in order; later ones use the names of earlier ones."""
    return re.findall(
        r"^```python\n(.*?)^```", (ROOT / page).read_text("utf-8"), re.MULTILINE | re.DOTALL
    )


@pytest.mark.parametrize("page", PAGES)
def test_every_snippet_runs_and_prints_what_its_comments_say(page: str) -> None:
    names: dict[str, object] = {"__name__": "__main__"}
    assert snippets(page)
    for snippet in snippets(page):
        expected = re.findall(r"^ *print\(.*\)  # (.+)$", snippet, re.MULTILINE)
        printed = io.StringIO()
        with contextlib.redirect_stdout(printed):
            exec(compile(snippet, page, "exec"), names)
        lines = printed.getvalue().splitlines()
        if expected:
            assert len(lines) == len(expected), snippet
            for line, said in zip(lines, expected, strict=True):
                assert line
                assert said.startswith(ANY) or said == line
