"""How the pages of a site are rendered before they are read."""

from __future__ import annotations

from collections.abc import Callable

from seoaudit.document.answer import Answer
from seoaudit.document.document import Document
from seoaudit.sources.browser.beside import Supply, nothing
from seoaudit.sources.browser.renderer import Renderer, is_rendered
from seoaudit.sources.browser.turns import Turns
from seoaudit.sources.crawl.scope import origin
from seoaudit.sources.files.file import read_bytes

OK = 200


class Rendering:
    """A browser for the pages of one site. It asks each host in its turn."""

    def __init__(self, renderer: Renderer, turns: Turns) -> None:
        self._renderer = renderer
        self.turns = turns
        # What answers for addresses of the site without asking the web.
        self.supply: Supply = nothing

    def of(self, document: Document) -> Document:
        """Return a page with its rendering, if search engines render such a page."""
        if not is_rendered(document):
            return document
        return self._renderer.start(document, self.supply).result()


def files_of(answers: Callable[[str], Answer], base: str) -> Supply:
    """Return what supplies the files of a folder, by the answers of its host at `base`."""
    site = origin(base)

    def supply(url: str) -> Answer | None:
        if origin(url) != site:
            return None
        answer = answers(url)
        body = read_bytes(answer.file) if answer.file and answer.status == OK else b""
        if not isinstance(body, bytes):
            return Answer(url, 404)
        return Answer(url, answer.status, answer.headers, body)

    return supply
