"""The fields of a YAML front matter, each as written.

Only the tree of the document is composed: no value becomes an object, so `no` stays a word, a date
stays as written, and nothing in a file can run.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

import yaml

from seoaudit.errors import Phrase
from seoaudit.manuscripts.markdown.values import BrokenFrontMatter, Fields, FieldValue

LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
# The depth of nested tables that are searched for fields, as in seo.open_graph.title.
MAX_DEPTH = 2

MAX_ITEMS = 100
# The nodes that are searched in all: aliases may make a small file endless.
MAX_NODES = 10_000


def read(text: str, offset: int) -> Fields:
    """Return all fields; raise BrokenFrontMatter, with the line from 1 in `text`, if invalid."""
    try:
        root = yaml.compose(text, Loader=LOADER)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        said = " ".join(str(part) for part in (error.context, error.problem) if part)
        raise BrokenFrontMatter(_broken(said), mark.line + 1 if mark else 1) from error
    except (yaml.YAMLError, RecursionError) as error:
        raise BrokenFrontMatter(_broken(" ".join(str(error).split())), 1) from error
    fields: dict[str, list[FieldValue]] = {}
    if isinstance(root, yaml.MappingNode):
        for key, node in islice(_nodes(root, "", 0), MAX_NODES):
            if isinstance(node, yaml.ScalarNode):
                fields.setdefault(key, []).append(_value(node, text, offset))
    return fields


def _broken(said: str) -> str:
    if "mapping values are not allowed" in said:
        said = Phrase("a value that contains a colon must be quoted")
    return Phrase("the front matter is not valid YAML: {said}", said=said)


def _nodes(node: yaml.Node, key: str, depth: int) -> Iterator[tuple[str, yaml.Node]]:
    """Yield a node and those inside it, each with its dotted key."""
    yield key, node
    if isinstance(node, yaml.SequenceNode):
        for item in node.value[:MAX_ITEMS]:
            if not isinstance(item, yaml.SequenceNode):
                yield from _nodes(item, key, depth)
    elif isinstance(node, yaml.MappingNode) and depth <= MAX_DEPTH:
        for name, value in node.value[:MAX_ITEMS]:
            if isinstance(name, yaml.ScalarNode):
                inside = f"{key}.{name.value}" if key else name.value
                yield from _nodes(value, inside, depth + 1)


def _value(node: yaml.ScalarNode, text: str, offset: int) -> FieldValue:
    start, end = node.start_mark.index, node.end_mark.index
    end = start + len(text[start:end].rstrip())
    quote = 1 if node.style in ("'", '"') else 0
    said = str(node.value)
    is_plain = node.style not in ("|", ">") and text[start + quote : end - quote] == said
    place = (offset + start, offset + end)
    null = node.tag == "tag:yaml.org,2002:null"
    return FieldValue("" if null else said, place, place[0] + quote if is_plain else None)
