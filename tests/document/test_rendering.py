"""What a browser made of a page, as plain data."""

import pickle

from seoaudit.document.document import Document
from seoaudit.document.rendering import NotRendered, Rendering


def test_it_crosses_processes_with_its_page() -> None:
    rendering = Rendering(None, NotRendered.ENDLESS, errors=("x",), is_settled=False, unanswered=3)
    document = Document("<p>x", rendering=rendering)
    assert pickle.loads(pickle.dumps(document)) == document


def test_two_renderings_are_two_pages() -> None:
    assert Document("<p>x", rendering=Rendering("<p>y")) != Document("<p>x")
