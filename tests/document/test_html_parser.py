"""The parser alone is loaded, and the whole of its package still can be."""

import subprocess
import sys

import pytest

import seoaudit.document.html_parser as ours

ALONE = """
import sys
import seoaudit.document.html_parser as ours
assert ours.parse("<p class=a>x", source_locations=True).select("p")[0].source_location
loaded = {name for name in sys.modules if name.startswith("turbohtml.")}
print(*sorted(loaded))
import turbohtml
assert turbohtml.parse is ours.parse
assert turbohtml.SourceLocation is ours.SourceLocation
assert turbohtml.parse("<article><p>Text").article() is not None
"""
OTHER_PARTS = """
import seoaudit.document.html_parser as ours
ours._PARTS = ("_html", "_renamed")
loaded = ours._load()
assert loaded["parse"] is ours.parse
print("Markdown" in loaded)
"""


def printed(code: str) -> str:
    command = [sys.executable, "-c", code]
    run = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    assert not run.stderr
    return run.stdout.strip()


def test_only_the_parser_is_loaded_and_the_whole_package_is_made_of_it() -> None:
    parts = "turbohtml._html turbohtml._internal turbohtml._internal._locations"
    assert printed(ALONE) == f"{parts} turbohtml._internal._selectors"


def test_a_version_with_other_parts_is_imported_as_a_whole() -> None:
    assert printed(OTHER_PARTS) == "True"


def test_errors_of_the_parser_are_those_that_callers_name() -> None:
    with pytest.raises(ours.SelectorSyntaxError):
        ours.parse("<p>").select("p[")
