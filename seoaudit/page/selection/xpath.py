"""XPath 1.0 on a page: results have a line and column, and errors an explanation."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import cast

from lxml import etree

from seoaudit.errors import Phrase, UsageError, did_you_mean
from seoaudit.late_pattern import late_pattern
from seoaudit.page.selection.selected import Selected
from seoaudit.page.selection.xpath_tree import NAMESPACES, XPathTree
from seoaudit.page.tree.tree import Tree

# What an expression selects, in document order, or a number; true is 1 and false is 0.
Result = Sequence[Selected] | float

# The prefixes of names; re: has test() and similar functions: https://exslt.github.io/regexp/
PREFIXES = {**NAMESPACES, "re": "http://exslt.org/regular-expressions"}

# The functions and node tests: https://www.w3.org/TR/1999/REC-xpath-19991116/
#
# Without id() and lang(), which would find nothing: they need a DTD and xml:lang.
FUNCTIONS = (
    "last position count local-name namespace-uri name string concat starts-with contains "
    "substring-before substring-after substring string-length normalize-space translate boolean "
    "not true false number sum floor ceiling round re:test re:match re:replace "
    "node text comment processing-instruction"
).split()

OPERATORS = ("and", "or", "div", "mod")

_TOKEN = late_pattern(
    r"\"[^\"]*\"|'[^']*'"
    r"|(?P<variable>\$[\w.:-]+)"
    r"|(?P<function>[^\W\d][\w.-]*(?::[^\W\d][\w.-]*)?)\s*\("
    r"|[\w-]+\s*::"
    r"|(?P<prefix>[^\W\d][\w.-]*):"
    r"|[\w.-]+"
)


class Expression:
    """A checked XPath expression. Raises UsageError if it is invalid or its result is of no use.

    An error that only shows on a certain page, such as a missing argument in a predicate, is raised
    by lxml when the expression is evaluated on that page. `is_number` is whether the result is a
    number, or true or false, instead of parts of the page.
    """

    def __init__(self, written: str) -> None:
        try:
            self._xpath = etree.XPath(written, namespaces=PREFIXES)
            on_nothing: object = self._xpath(XPathTree(Tree("")).root)
            problem = _unknown_name(written) or _useless(on_nothing)
        except (etree.XPathError, re.error) as error:
            problem = _unknown_name(written) or str(error)
        if problem:
            raise UsageError(
                "invalid XPath {written!r}: {problem}", written=written, problem=problem
            )
        self.is_number = not isinstance(on_nothing, list)

    def on(self, tree: XPathTree) -> Result:
        """Return its result on a page."""
        found = self._xpath(tree.root)
        if isinstance(found, list):
            return tree.selected(found)
        return float(cast("float", found))


@lru_cache(maxsize=64)
def checked(written: str) -> Expression:
    """Return the expression, which is only checked once."""
    return Expression(written)


def _useless(result: object) -> str | None:
    """Return why the result of an expression is of no use; None if it is of use."""
    if isinstance(result, str):
        return Phrase("it returns a string: select the elements or attributes that contain it")
    if isinstance(result, list) and any(isinstance(each, tuple) for each in result):
        return Phrase("it selects namespaces: select elements, attributes or text nodes")
    return None


def _unknown_name(written: str) -> str | None:
    """Return the problem with the first unknown name; None if all names are known.

    libxml2 itself reports those in predicates only when it evaluates them.
    """
    for token in _TOKEN.finditer(written):
        if variable := token["variable"]:
            return Phrase("unknown variable {variable}: use the value itself", variable=variable)
        function, prefix = token["function"], token["prefix"]
        if function and function not in (*FUNCTIONS, *OPERATORS):
            return Phrase(
                "unknown function {function}().{hint}",
                function=function,
                hint=did_you_mean(function, FUNCTIONS),
            )
        if prefix and prefix not in PREFIXES:
            return Phrase("unknown prefix {prefix}: use *[name() = '{prefix}:…']", prefix=prefix)
    return None
