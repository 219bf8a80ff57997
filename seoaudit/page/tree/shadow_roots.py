"""Shadow roots that a page declares: what is shown in place of what their hosts contain.

https://html.spec.whatwg.org/multipage/scripting.html#attr-template-shadowrootmode
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from seoaudit.document import html_parser
from seoaudit.document.html_parser import Node

# The attribute of a <template> that the parser turns into the shadow root of the element around it,
# in the spellings of HTML, of JavaScript and of old pages.
_SPELLINGS = ("shadowrootmode", "shadowRootMode", "SHADOWROOTMODE")


def may_have_shadow_roots(source: str) -> bool:
    """Whether a page may declare one, which spares nearly every page the search."""
    return "<template" in source and any(name in source for name in _SPELLINGS)


def flat_tree(document: Node) -> Iterator[Node]:
    """Yield what is inside a document as it is shown: shadow roots instead of their hosts' content.

    That content is where the shadow root has a <slot> for it:
    https://dom.spec.whatwg.org/#concept-shadow-tree
    """
    waiting = [iter(shown_children(document))]
    while waiting:
        for node in waiting[-1]:
            yield node
            waiting.append(iter(shown_children(node)))
            break
        else:
            waiting.pop()


def shown_children(node: Node) -> Sequence[Node]:
    """Return the children of a node as they are shown."""
    return node.flattened_children if isinstance(node, html_parser.Element) else node.children


def shadow_roots(host: html_parser.Element) -> Iterator[Node]:
    """Yield the shadow root of an element, which `shadow_root` hides if it is closed."""
    for child in host.flattened_children:
        if isinstance(child.parent, html_parser.ShadowRoot):
            yield child.parent
