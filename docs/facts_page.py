"""docs/facts.md: what a rule may read of a page, from the classes and from an example page."""

import inspect
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import ForwardRef, NamedTuple

from seoaudit import Document, Page
from seoaudit.text.segments.shorten import shorten

EXAMPLE = Path(__file__).parents[1] / "examples" / "apple-tree.html"
URL = "https://greenfingers.example/garden/prune-old-apple-tree/"
# What the example does not have.
MORE = """<html lang="en"><head><title>Tea</title>
<meta name="robots" content="noindex"><meta http-equiv="refresh" content="5; url=/tea">
<link rel="alternate" hreflang="ar" href="/ar/tea">
<script type="application/ld+json">{"@context": "https://schema.org", "@type": "Article",
"headline": "Tea", "url": "https://tea.example/"}</script></head>
<body><article><h1>Tea</h1><p>Green tea.</p></article></body></html>"""

PAGE = """# The facts of a page

What a rule may read, in `applies` and `check`: each attribute with its type, what it is, and its
value on [an example](../examples/apple-tree.html), audited for the keyphrase “apple tree”. Each
fact is computed once, when it is first asked for.

A fact with `start` and `end` is a place: `self.message.at(fact)`. Offsets count characters of
`page.source`. Classes can be imported from `seoaudit.facts`; those that are not in there may change
between two releases.

{parts}
"""


class Fact(NamedTuple):
    """One attribute: how it is written, its type, what it is, and its value."""

    name: str
    kind: str
    about: str
    value: str


def facts_page() -> str:
    shown = {"page": example_page(), **examples()}
    parts = [f"## {_title(name, value)}\n\n{_table(value)}\n" for name, value in shown.items()]
    return PAGE.format(parts="\n".join(parts)).rstrip() + "\n"


def example_page() -> Page:
    document = Document(EXAMPLE.read_bytes(), source=EXAMPLE.name, url=URL)
    return Page(document, keyphrases=("apple tree",))


def examples() -> dict[str, object]:
    """One fact of each kind, by how a rule gets it."""
    page = example_page()
    more = Page(Document(MORE, url="https://tea.example/"))
    return {
        "page.article": page.article,
        "page.headings[0]": page.headings[0],
        "page.text": page.text,
        "page.blocks[0]": page.blocks[0],
        "page.text.sections[0]": page.text.sections[0],
        "page.text.running_sentences[0]": page.text.running_sentences[0],
        "page.images[0]": page.images[0],
        "page.links[0]": page.links[0],
        "page.keyphrase": page.keyphrase,
        "page.language": page.language,
        "page.head": page.head,
        "page.title": page.title,
        "page.description": page.description,
        "page.canonicals[0]": page.canonicals[0],
        "page.language_versions[0]": more.language_versions[0],
        "page.robots[0]": more.robots[0],
        "page.head.refresh": more.head.refresh,
        "page.json_ld[0]": more.json_ld[0],
        "page.article_items[0]": more.article_items[0],
        "page.dates": page.dates,
        'page.select("h2")[0]': page.select("h2")[0],
        'page.select("h2")[0].element': page.select("h2")[0].element,
        "page.document": page.document,
    }


def _title(name: str, value: object) -> str:
    return f"`{name}`: {type(value).__name__}"


def _table(value: object) -> str:
    rows = [
        f"| `{f.name}` | `{_cell(f.kind)}` | {_prose(f.about)} | {f.value} |" for f in facts(value)
    ]
    intro = _prose(_sentence(type(value)))
    table = "\n".join(
        ["| attribute | type | what it is | here |", "| --- | --- | --- | --- |", *rows]
    )
    return f"{intro}\n\n{table}" if intro else table


def facts(value: object) -> Iterator[Fact]:
    """Yield the public attributes of a fact, those of its own class first."""
    seen: set[str] = set()
    fields: Mapping[str, object] = getattr(type(value), "__annotations__", {})
    made = _annotations(type(value).__init__)
    own = [*getattr(value, "_fields", ()), *fields, *getattr(value, "__dict__", {}), *made]
    for name in own:
        if _is_public(name, value, type(value)) and name not in seen:
            seen.add(name)
            kind = fields.get(name) or made.get(name) or type(getattr(value, name)).__name__
            yield Fact(name, _named(kind), "", _shown(getattr(value, name)))
    for kind_ in type(value).__mro__:
        for name, attribute in vars(kind_).items():
            if name not in seen and not name.startswith("_"):
                seen.add(name)
                yield from _described(name, attribute, value)


def _is_public(name: str, value: object, kind: type) -> bool:
    """Whether this is an attribute of its own, and not one that the class describes."""
    is_described = isinstance(getattr(kind, name, None), property | cached_property)
    return not name.startswith("_") and hasattr(value, name) and not is_described


def _described(name: str, attribute: object, value: object) -> Iterator[Fact]:
    """Yield a property with its value, or a method with its arguments."""
    getter = getattr(attribute, "fget", None) or getattr(attribute, "func", None)
    if getter is not None:
        kind = _named(_annotations(getter).get("return", ""))
        yield Fact(name, kind, _sentence(getter), _shown(getattr(value, name)))
    elif inspect.isfunction(attribute) and attribute.__doc__:
        names = list(inspect.signature(attribute).parameters)[1:]
        kind = _named(_annotations(attribute).get("return", ""))
        yield Fact(f"{name}({', '.join(names)})", kind, _sentence(attribute), "")


def _annotations(function: object) -> dict[str, object]:
    return dict(getattr(function, "__annotations__", {}))


def _named(kind: object) -> str:
    if isinstance(kind, ForwardRef):
        return kind.__forward_arg__
    return kind if isinstance(kind, str) else getattr(kind, "__name__", str(kind))


def _sentence(documented: object) -> str:
    """Return the first sentence of a docstring."""
    text = inspect.cleandoc(getattr(documented, "__doc__", None) or "").partition("\n\n")[0]
    first = " ".join(text.split()).partition(". ")[0].rstrip(".")
    return (
        f"{first}."
        if first and not first.startswith(f"{getattr(documented, '__name__', '')}(")
        else ""
    )


def _shown(value: object) -> str:
    """Return a value as code, if it is short and plain; else what it is made of."""
    if value is None or isinstance(value, bool | int | float):
        return f"`{value}`"
    if isinstance(value, str):
        return f"`{_cell(repr(shorten(value, 40)))}`" if value else '`""`'
    if (
        isinstance(value, tuple)
        and hasattr(value, "_fields")
        and all(isinstance(v, int) for v in value)
    ):
        return f"`{value!r}`"
    if isinstance(value, Sequence | Mapping) and not hasattr(value, "_fields"):
        return f"{len(value)} items" if len(value) != 1 else "1 item"
    return ""


def _prose(text: str) -> str:
    """Return a sentence of a docstring, in which tags are no HTML."""
    return _cell(text).replace("<", "&lt;")


def _cell(text: str) -> str:
    return text.replace("|", "\\|")
