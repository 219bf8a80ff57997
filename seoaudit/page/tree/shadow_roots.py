"""Shadow roots that a page declares: what is shown in place of what their hosts contain.

https://html.spec.whatwg.org/multipage/scripting.html#attr-template-shadowrootmode
"""

from __future__ import annotations

from collections.abc import Mapping

from seoaudit.document import html_parser
from seoaudit.document.html_parser import Node

# The attribute of a <template> that the parser turns into the shadow root of the element around it,
# in the spellings of HTML, of JavaScript and of old pages.
_SPELLINGS = ("shadowrootmode", "shadowRootMode", "SHADOWROOTMODE")


def may_have_shadow_roots(source: str) -> bool:
    """Whether a page may declare one, which spares nearly every page the search."""
    return "<template" in source and any(name in source for name in _SPELLINGS)


def parents_shown(document: Node) -> Mapping[Node, Node]:
    """Return what each node inside a document is shown in, in the order in which they are shown.

    A shadow root is shown instead of its host's content, which is where the shadow root has a
    <slot> for it: https://dom.spec.whatwg.org/#concept-shadow-tree
    """
    found: dict[Node, Node] = {}
    waiting = [(document, iter(document.children))]
    while waiting:
        parent, inside = waiting[-1]
        for node in inside:
            found[node] = parent
            if isinstance(node, html_parser.Element):
                waiting.append((node, iter(node.flattened_children)))
            break
        else:
            waiting.pop()
    return found
