"""The texts of a page that stand outside its article, or in an attribute of it."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import NamedTuple

from seoaudit import Page
from seoaudit.facts import Span

# Metas whose content is shown to people: in search results and in previews of a link.
SHOWN_METAS = (
    "description", "og:title", "og:description", "og:site_name", "twitter:title",
    "twitter:description",
)  # fmt: skip

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
    """The title, shown metas and properties, and the alt texts of the article's images."""
    if (title := page.title) and title.is_closed:
        yield Field("<title>", title.text, partial(Span, title.start, title.end))
    for meta in page.head.metas:
        if meta.name in SHOWN_METAS and meta.text:
            yield Field(meta.name, meta.text, partial(getattr, meta, "value"))
    for block in page.json_ld:
        items = block.data if isinstance(block.data, list) else [block.data]
        for number, item in enumerate(items):
            path: list[str | int] = [number] if isinstance(block.data, list) else []
            for name in SHOWN_PROPERTIES if isinstance(item, dict) else ():
                if isinstance(text := item.get(name), str):
                    yield Field(f"JSON-LD {name}", text, partial(block.span, [*path, name]))
    for image in page.article_images:
        if image.alt:
            yield Field("alt", image.alt, partial(getattr, image, "alt_place"))
