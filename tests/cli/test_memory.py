"""The memory of a run does not grow with its pages."""

import gc
import subprocess
import sys
import weakref
from collections.abc import Iterator

import pytest

from seoaudit.cli import OBJECTS_BETWEEN_COLLECTIONS
from seoaudit.config.loading import load
from seoaudit.document.document import Document
from seoaudit.engine.auditor import Auditor
from seoaudit.page.page import Page
from seoaudit.page.tree.tree import Tree


@pytest.fixture(autouse=True)
def collecting_as_the_program() -> Iterator[None]:
    before = gc.get_threshold()
    gc.set_threshold(OBJECTS_BETWEEN_COLLECTIONS)
    yield
    gc.set_threshold(*before)


def test_tiny_pages_are_freed_while_the_run_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    trees: weakref.WeakSet[Tree] = weakref.WeakSet()
    make = Auditor.page

    def noted(self: Auditor, document: Document) -> Page:
        page = make(self, document)
        trees.add(page.tree)
        return page

    monkeypatch.setattr(Auditor, "page", noted)
    auditor = Auditor(load({}, search=False))
    most = 0
    for number in range(400):
        auditor.outcome(Document(f"<title>Tree {number}</title><p>Text of page {number}."))
        most = max(most, len(trees))
    assert most <= 200


def test_the_first_collection_waits_until_the_program_is_loaded() -> None:
    code = (
        "import gc, sys; sys.argv[1:] = ['--version'];"
        "from seoaudit.cli import main\n"
        "try: main()\n"
        "except SystemExit: print(gc.get_threshold()[0])\n"
        "gc.collect(); print(gc.get_threshold()[0], gc.callbacks)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[1:] == ["100000", "10000 []"]
