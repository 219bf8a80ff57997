"""The pieces of a text: the texts of the tree that it is made of."""

from __future__ import annotations

from collections.abc import Sequence

from seoaudit.page.tree.element import Element

# One text of the tree as (parent, its number among the children, itself); (element, TAG, " ") is
# white space that an element makes, such as <br>.
Piece = tuple[Element, int, str]

# The pieces of a text in order, or the element whose texts they all are: see `pieces_of`.
Content = Sequence[Piece] | Element

TAG = -1


def written(content: Content) -> str:
    """Return a text as written in the tree, its white space not folded."""
    if isinstance(content, Element):
        return content.text
    return "".join([text for _, _, text in content])


def pieces_of(content: Content) -> Sequence[Piece]:
    """Return the pieces of a text: those inside an element without recursion."""
    if not isinstance(content, Element):
        return content
    pieces: list[Piece] = []
    waiting: list[tuple[Element, enumerate[Element | str]]] = []
    parent, children = content, enumerate(content.children)
    while True:
        for number, child in children:
            if isinstance(child, str):
                pieces.append((parent, number, child))
            else:
                waiting.append((parent, children))
                parent, children = child, enumerate(child.children)
                break
        else:
            if not waiting:
                return pieces
            parent, children = waiting.pop()


def own_pieces(element: Element) -> list[Piece]:
    """Return the texts directly in an element."""
    children = enumerate(element.children)
    return [(element, number, text) for number, text in children if isinstance(text, str)]
