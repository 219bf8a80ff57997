"""A thread with a browser beside the audit."""

import importlib.util
import threading
import time
from pathlib import Path

import pytest

from seoaudit.document.document import Document
from seoaudit.errors import SourceError, UsageError
from seoaudit.sources.browser import renderer as module
from seoaudit.sources.browser.installed import VARIABLE
from seoaudit.sources.browser.limits import RenderLimits
from seoaudit.sources.browser.renderer import Renderer, is_rendered
from seoaudit.sources.content.outcome import Loaded
from tests.sources.browser.conftest import opened
from tests.sources.saved import write

SCRIPT = "<title>a</title><script>document.title = 'b'</script>"


def threads() -> list[str]:
    return [thread.name for thread in threading.enumerate() if thread.name == "render"]


def test_pages_come_in_their_order_and_what_is_none_as_it_is() -> None:
    renderer = opened()
    error = SourceError("x", "gone")
    given: list[Loaded] = [
        Document(SCRIPT, url="http://127.0.0.1/1", status=200),
        error,
        Document("# Title", source="a.md", markup="markdown"),
        Document(SCRIPT, url="http://127.0.0.1/2", status=404),
        *[Document(SCRIPT, url=f"http://127.0.0.1/{number}", status=200) for number in range(9)],
    ]
    try:
        found = list(renderer.pages(given))
    finally:
        renderer.close()
    assert [page.source for page in found] == [page.source for page in given]
    assert found[1] is error
    are_rendered = [isinstance(page, Document) and page.rendering is not None for page in found]
    assert are_rendered == [True, False, False, False, *[True] * 9]
    assert threads() == []


def children() -> set[str]:
    """Return the processes that this one has started."""
    lists = Path("/proc/self/task").glob("*/children")
    return {child for each in lists for child in each.read_text("utf-8").split()}


@pytest.mark.skipif(
    "sys.platform != 'linux'", reason="only Linux lists the processes one has started"
)
@pytest.mark.parametrize("html", [SCRIPT, "<script>for (;;);</script>"])
def test_closed_it_leaves_no_process_behind(html: str) -> None:
    before = children()
    renderer = opened()
    started = renderer.start(Document(html, url="http://127.0.0.1/1", status=200))
    if html == SCRIPT:
        started.result()
    assert children() - before
    renderer.close()
    until = time.monotonic() + 30
    while children() - before and time.monotonic() < until:
        time.sleep(0.05)
    assert not children() - before


@pytest.mark.usefixtures("folder")
def test_a_file_has_the_files_beside_it(tmp_path: Path) -> None:
    renderer = opened()
    name = write("a.html", b"<title>a</title><script src=a.js></script>")
    write("a.js", b"document.title = 'b'")
    try:
        [page] = renderer.pages([Document((tmp_path / name).read_bytes(), source=name)])
    finally:
        renderer.close()
    assert isinstance(page, Document)
    assert page.rendering
    assert "<title>b</title>" in (page.rendering.html or "")


@pytest.mark.parametrize(
    ("document", "expected"),
    [
        (Document("<p>x"), True),
        (Document("<p>x", status=200), True),
        (Document("<p>x", status=404), False),
        (Document("# x", markup="markdown"), False),
    ],
)
def test_search_engines_render_pages_of_html_that_are_there(
    document: Document, expected: bool
) -> None:
    assert is_rendered(document) is expected


def test_without_the_package_one_line_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "find_spec", lambda _: None)
    with pytest.raises(UsageError, match="needs the package playwright: pip install playwright"):
        Renderer(RenderLimits())


def test_nor_without_a_browser(monkeypatch: pytest.MonkeyPatch) -> None:
    if importlib.util.find_spec("playwright") is None:
        pytest.skip("the package is missing first")
    monkeypatch.setenv(VARIABLE, "/gone")
    with pytest.raises(UsageError, match="is no program"):
        Renderer(RenderLimits())
    assert threads() == []
