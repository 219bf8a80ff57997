"""Pages rendered side by side, whatever one of them does."""

import pytest

from seoaudit.document.document import Document
from seoaudit.document.rendering import NotRendered, Rendering
from seoaudit.sources.browser.limits import RenderLimits
from tests.sources.browser.conftest import opened

pytest.importorskip("playwright")

from seoaudit.sources.browser import service
from seoaudit.sources.browser.visit import Crashed, Visit

URL = "http://127.0.0.1/page"


def test_the_result_is_the_same_page_with_its_rendering() -> None:
    renderer = opened()
    pages = [Document(f"<title>{number}</title>", url=URL, status=200) for number in range(5)]
    try:
        started = [renderer.start(page) for page in pages]
        done = [each.result(timeout=120) for each in started]
    finally:
        renderer.close()
    assert [page.body for page in done] == [page.body for page in pages]
    for number, page in enumerate(done):
        assert page.rendering
        assert f"<title>{number}</title>" in (page.rendering.html or "")


def rendered(monkeypatch: pytest.MonkeyPatch, *outcomes: Rendering | Exception) -> Rendering:
    left = list(outcomes)

    async def rendering(_: Visit) -> Rendering:
        outcome = left.pop(0)
        if isinstance(outcome, Exception):
            raise outcome
        return outcome

    monkeypatch.setattr(Visit, "rendering", rendering)
    renderer = opened(RenderLimits(seconds=1))
    try:
        found = renderer.start(Document("<p>x", url=URL)).result(timeout=60).rendering
    finally:
        renderer.close()
    assert found
    return found


def test_a_page_is_tried_again_after_a_crash(monkeypatch: pytest.MonkeyPatch) -> None:
    assert rendered(monkeypatch, Crashed(), Rendering("<p>y")) == Rendering("<p>y")


def test_one_on_which_the_browser_crashes_each_time_is_given_up(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    crashes = [Crashed()] * service.TRIES
    assert rendered(monkeypatch, *crashes) == Rendering(failure=NotRendered.CRASHED)


def test_one_that_takes_too_long_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    found = rendered(monkeypatch, TimeoutError())
    assert found == Rendering(failure=NotRendered.SLOW)
