"""The texts of a page that stand outside its article, or in an attribute of it."""

from collections.abc import Callable, Iterator
from functools import partial
from operator import attrgetter

from seoaudit import Page
from seoaudit.facts import Element, JsonLd, Span
from seoaudit.named_tuple import NamedTuple

# Metas whose content is shown to people: in search results and in previews of a link.
SHOWN_METAS = (
    "author", "description", "og:title", "og:description", "og:site_name", "og:image:alt",
    "twitter:title", "twitter:description", "twitter:image:alt",
)  # fmt: skip

# Attributes of other elements than <img> that are read out or shown.
SHOWN_ATTRIBUTES = {"area": "alt", "input": "alt", "iframe": "title", "a": "aria-label"}

# Properties of structured data that search engines may show.
SHOWN_PROPERTIES = ("headline", "name", "description", "alternativeHeadline")


class Field(NamedTuple):
    """A text with the name of where it stands, as its author knows it."""

    name: str
    text: str
    locate: Callable[[], Span]

    @property
    def place(self) -> Span:
        """Where it stands; asked for only where something is wrong with it."""
        return self.locate()


def shown_fields(page: Page) -> Iterator[Field]:
    """The title, shown metas and properties, and texts in attributes of the article."""
    if (title := page.title) and title.is_closed:
        yield Field("<title>", title.text, partial(Span, title.start, title.end))
    for meta in page.head.metas:
        if meta.name in SHOWN_METAS and meta.text:
            yield Field(meta.name, meta.text, partial(getattr, meta, "value"))
    for block in page.json_ld:
        yield from in_json(block)
    yield from in_attributes(page)


def in_json(block: JsonLd) -> Iterator[Field]:
    """The shown properties of the items of a block."""
    items = block.data if isinstance(block.data, list) else [block.data]
    for number, item in enumerate(items):
        path: list[str | int] = [number] if isinstance(block.data, list) else []
        for name in SHOWN_PROPERTIES if isinstance(item, dict) else ():
            if isinstance(text := item.get(name), str):
                yield Field(f"JSON-LD {name}", text, partial(block.span, [*path, name]))


def in_attributes(page: Page) -> Iterator[Field]:
    """The texts in attributes of the article."""
    for image in page.article_images:
        if image.alt:
            yield Field("alt", image.alt, partial(getattr, image, "alt_place"))
    # Of hundreds of links, few have a label: to select these takes a tenth of asking each.
    labelled = [e for e in page.tree.select("[aria-label]") if e.tag == "a"]
    others = page.tree.by_tag("area", "input", "iframe")
    for element in sorted((*labelled, *others), key=attrgetter("index")):
        name = SHOWN_ATTRIBUTES[element.tag]
        if (text := element.get(name).strip()) and page.article.holds(element):
            yield Field(name, text, partial(attribute_place, element, name))


def attribute_place(element: Element, name: str) -> Span:
    """Where an attribute stands; the whole tag if the parser moved it."""
    return element.attribute_span(name) or element.start_tag
