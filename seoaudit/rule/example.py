"""The examples of a rule: run as tests, printed in its docs."""

from collections.abc import Mapping

from seoaudit.errors import Phrase
from seoaudit.named_tuple import NamedTuple

OptionValue = bool | int | float | str | tuple[str, ...]
# What each of these types is called.
KINDS = {
    bool: Phrase("true or false"),
    int: Phrase("a whole number"),
    float: Phrase("a number"),
    str: Phrase("a string"),
    tuple: Phrase("a list of strings"),
}
# The size of each image file beside a page by its URL, as `ImageSize` takes it.
ImageSizes = Mapping[str, tuple[int, int] | tuple[int, int, bool]]
# The robots.txt of a site and its HTTP status, as in a Document.
Robots = tuple[str | None, int | None]


class Example(NamedTuple):
    """A page and the message it triggers; None for a page that passes.

    `settings` are options of the rule; the rest is what the page is audited with. `title_suffix` is
    what the site will add to the title of a page that lacks its template. `rendered` is the page as
    its scripts leave it, `redirects_to` where they send readers on to: with one of them, it is
    audited as with --render.
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
    title_suffix: str | None = None
    rendered: str | None = None
    redirects_to: str | None = None


def good(
    html: str,
    *,
    url: str | None = None,
    keyphrase: str | None = None,
    status: int | None = None,
    headers: tuple[tuple[str, str], ...] = (),
    settings: Mapping[str, OptionValue] | None = None,
    robots: Robots = (None, None),
    rendered: str | None = None,
) -> Example:
    """Declare a page that passes the rule."""
    declared = html, None, None, url, keyphrase, status, headers, settings, robots
    return Example(*declared, rendered=rendered)


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
    title_suffix: str | None = None,
    rendered: str | None = None,
    redirects_to: str | None = None,
) -> Example:
    """Declare a page that triggers the message `key`; `fixed` is the page after the fix."""
    return Example(
        html,
        key,
        fixed,
        url,
        keyphrase,
        status,
        headers,
        settings,
        robots,
        image_sizes,
        title_suffix,
        rendered,
        redirects_to,
    )
