"""A browser for all tests that need one; they are skipped where there is none."""

from collections.abc import Callable, Iterator

import pytest

from seoaudit.document.document import Document
from seoaudit.document.rendering import Rendering
from seoaudit.errors import UsageError
from seoaudit.sources.browser.limits import RenderLimits
from seoaudit.sources.browser.renderer import Renderer
from tests.sources.server import Reply, Server

JS = ("Content-Type", "text/javascript")
Render = Callable[..., Rendering]


def opened(limits: RenderLimits | None = None) -> Renderer:
    """Return a renderer, or skip the test."""
    pytest.importorskip("playwright")
    try:
        return Renderer(limits or RenderLimits(seconds=30, resource_seconds=2))
    except UsageError as error:
        pytest.skip(str(error))


@pytest.fixture(scope="session")
def renderer() -> Iterator[Renderer]:
    made = opened()
    yield made
    made.close()


@pytest.fixture
def render(renderer: Renderer, server: Server) -> Render:
    """Render a page of the server, whose files are given by their names."""

    def render(html: str, path: str = "/page", **files: str) -> Rendering:
        server.answers.update(
            {f"/{name}.js": Reply(text.encode(), headers=(JS,)) for name, text in files.items()}
        )
        document = Document(html, url=server.url + path, status=200)
        rendering = renderer.start(document).result(timeout=120).rendering
        assert rendering is not None
        return rendering

    return render
