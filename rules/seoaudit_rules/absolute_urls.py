"""Turn URLs without a scheme or host into absolute ones."""

from seoaudit import Edit, Fix, Page
from seoaudit.facts import Element
from seoaudit.page.addresses import urls


def absolute_url_fix(page: Page, element: Element, attribute: str) -> Fix | None:
    """Write the absolute URL into an attribute; None if it is uncertain."""
    url = absolute_url(page.base_url, urls.clean(element.get(attribute)))
    place = element.attribute_span(attribute)
    if url is None or place is None or not urls.is_web(url):
        return None
    from html import escape

    return Fix((Edit(place.start, place.end, f'{attribute}="{escape(url)}"'),))


def absolute_url(base: str | None, address: str) -> str | None:
    """The absolute URL; one that begins with a host, such as "www.example.com/a", gets a scheme."""
    parts = urls.split(base) if base else None
    if parts is None or not address:
        return None
    first, slash, _ = address.partition("/")
    if first.startswith("www.") or urls.host(f"//{first}") == urls.host(base):
        return f"{parts.scheme}://{address}"
    is_host = slash and "." in first.strip(".")
    return None if is_host else urls.resolve(base, address)
