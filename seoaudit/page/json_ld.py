"""The JSON-LD blocks of a page, as written."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cached_property

from seoaudit.page.tree import Element, Tree


@dataclass(frozen=True)
class JsonLd:
    """One <script type="application/ld+json">; its place is what stands between its tags."""

    element: Element

    @property
    def start(self) -> int:
        """Offset of the text."""
        return self.element.inner.start

    @property
    def end(self) -> int:
        """Offset after the text."""
        return self.element.inner.end

    @cached_property
    def _parsed(self) -> tuple[object, json.JSONDecodeError | None]:
        try:
            return json.loads(self.element.text.strip(), strict=False), None
        except json.JSONDecodeError as error:
            return None, error
        except RecursionError:
            return None, json.JSONDecodeError("nested too deeply", self.element.text, 0)

    @property
    def data(self) -> object:
        """The value, None where it is not valid JSON."""
        return self._parsed[0]

    @property
    def error(self) -> json.JSONDecodeError | None:
        """What is wrong with it, None where it is valid."""
        return self._parsed[1]


def find_json_ld(tree: Tree) -> tuple[JsonLd, ...]:
    """Every JSON-LD block of the page, in document order."""
    return tuple(
        JsonLd(element)
        for element in tree.by_tag("script")
        if element.get("type").partition(";")[0].strip().lower() == "application/ld+json"
    )
