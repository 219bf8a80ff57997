"""XPath 1.0 on a page: what it finds has a line and column, and what is wrong with it is told."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import cast

from lxml import etree

from seoaudit.errors import UsageError, did_you_mean
from seoaudit.page.selection.selected import Selected
from seoaudit.page.selection.xpath_tree import NAMESPACES, XPathTree
from seoaudit.page.tree.tree import Tree

# What is found, in document order, or a number; true is 1 and false is 0.
Result = Sequence[Selected] | float

# What may stand before a colon; re: brings test() and its like: https://exslt.github.io/regexp/
PREFIXES = {**NAMESPACES, "re": "http://exslt.org/regular-expressions"}

# The functions and node tests there are: https://www.w3.org/TR/1999/REC-xpath-19991116/
#
# Without id() and lang(), which would find nothing: they ask for a DTD and for xml:lang.
FUNCTIONS = (
    "last position count local-name namespace-uri name string concat starts-with contains "
    "substring-before substring-after substring string-length normalize-space translate boolean "
    "not true false number sum floor ceiling round re:test re:match re:replace "
    "node text comment processing-instruction"
).split()

OPERATORS = ("and", "or", "div", "mod")

_TOKEN = re.compile(
    r"\"[^\"]*\"|'[^']*'"
    r"|(?P<variable>\$[\w.:-]+)"
    r"|(?P<function>[^\W\d][\w.-]*(?::[^\W\d][\w.-]*)?)\s*\("
    r"|[\w-]+\s*::"
    r"|(?P<prefix>[^\W\d][\w.-]*):"
    r"|[\w.-]+"
)


class Expression:
    """An XPath expression, checked; UsageError for one that is wrong or finds nothing of use.

    What is wrong only where a certain page takes it, such as a missing argument in a predicate, is
    an error of lxml when that page is looked at. `is_number` tells those that come to a number, or
    to true or false, from those that find places.
    """

    def __init__(self, written: str) -> None:
        try:
            self._xpath = etree.XPath(written, namespaces=PREFIXES)
            on_nothing: object = self._xpath(XPathTree(Tree("")).root)
            problem = _unknown_name(written) or _useless(on_nothing)
        except (etree.XPathError, re.error) as error:
            problem = _unknown_name(written) or str(error)
        if problem:
            raise UsageError(f"invalid XPath {written!r}: {problem}")
        self.is_number = not isinstance(on_nothing, list)

    def on(self, tree: XPathTree) -> Result:
        """What it comes to on a page."""
        found = self._xpath(tree.root)
        if isinstance(found, list):
            return tree.selected(found)
        return float(cast("float", found))


def _useless(result: object) -> str | None:
    """Why what an expression comes to cannot be judged, None where it can."""
    if isinstance(result, str):
        return "it returns a string: select the elements or attributes that contain it"
    if isinstance(result, list) and any(isinstance(each, tuple) for each in result):
        return "it selects namespaces: select elements, attributes or text nodes"
    return None


def _unknown_name(written: str) -> str | None:
    """The first name that means nothing; libxml2 itself sees those in predicates only when used."""
    for token in _TOKEN.finditer(written):
        if variable := token["variable"]:
            return f"unknown variable {variable}: use the value itself"
        function, prefix = token["function"], token["prefix"]
        if function and function not in (*FUNCTIONS, *OPERATORS):
            return f"unknown function {function}().{did_you_mean(function, FUNCTIONS)}"
        if prefix and prefix not in PREFIXES:
            return f"unknown prefix {prefix}: use *[name() = '{prefix}:…']"
    return None
