"""The examples of a rule: run as its tests, printed in its docs."""

from collections.abc import Mapping
from typing import NamedTuple

OptionValue = bool | int | float | str | tuple[str, ...]
# The size of each image file beside a page by its address, as `ImageSize` takes it.
ImageSizes = Mapping[str, tuple[int, int] | tuple[int, int, bool]]
# The robots.txt of a site, and the status it is answered with, as in a Document.
Robots = tuple[str | None, int | None]


class Example(NamedTuple):
    """A page and the message it leads to, None for a page that passes.

    `settings` are options of the rule; the rest are what the page is audited with.
    """

    html: str
    key: str | None
    fixed: str | None = None
    url: str | None = None
    keyphrase: str | None = None
    status: int | None = None
    headers: tuple[tuple[str, str], ...] = ()
    settings: Mapping[str, OptionValue] | None = None
    robots: Robots = (None, None)
    image_sizes: ImageSizes | None = None


def good(
    html: str,
    *,
    url: str | None = None,
    keyphrase: str | None = None,
    status: int | None = None,
    headers: tuple[tuple[str, str], ...] = (),
    settings: Mapping[str, OptionValue] | None = None,
    robots: Robots = (None, None),
) -> Example:
    """A page that passes the rule."""
    return Example(html, None, None, url, keyphrase, status, headers, settings, robots)


def bad(  # noqa: PLR0913 - whatever an example can be audited with
    html: str,
    key: str,
    *,
    fixed: str | None = None,
    url: str | None = None,
    keyphrase: str | None = None,
    status: int | None = None,
    headers: tuple[tuple[str, str], ...] = (),
    settings: Mapping[str, OptionValue] | None = None,
    robots: Robots = (None, None),
    image_sizes: ImageSizes | None = None,
) -> Example:
    """A page that leads to the message `key`; `fixed` is the page after the rule's own fix."""
    return Example(html, key, fixed, url, keyphrase, status, headers, settings, robots, image_sizes)
