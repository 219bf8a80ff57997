"""The names of elements in drawings and formulas, which are no elements of HTML."""

from __future__ import annotations

from collections.abc import MutableMapping, Sequence
from operator import attrgetter

from seoaudit.document import html_parser
from seoaudit.page.tree.element import Element

FOREIGN = frozenset(("svg", "math"))


def name_foreign(elements: Sequence[Element], by_tag: MutableMapping[str, list[Element]]) -> None:
    """Give the elements inside SVG and MathML a prefix, in their tags and in the lists by tag.

    The title of an icon is not that of the page.
    """
    foreign = {element for tag in FOREIGN for element in by_tag.get(tag, ())}
    renamed: set[str] = set()
    after = 0
    for root in sorted(foreign, key=attrgetter("index")):
        for element in elements[max(after, root.index) + 1 : root.last + 1]:
            if element.parent in foreign:
                if (tag := _tag(element)) != element.tag:
                    renamed.add(element.tag)
                    element.tag = tag
                    by_tag[tag].append(element)
                if ":" in tag:
                    foreign.add(element)
        after = max(after, root.last)
    for tag in renamed:
        by_tag[tag] = [element for element in by_tag[tag] if element.tag == tag]


def _tag(element: Element) -> str:
    namespace = element._node.namespace  # noqa: SLF001 - not for rules
    is_html = namespace is html_parser.Namespace.HTML
    return element.tag if is_html else f"{namespace.value}:{element.tag}"
