"""Places of a site: addresses without its host, so that a preview is compared with the site."""

from urllib.parse import urlsplit

from seoaudit.document.normal_address import address_id


def place(url: str, start: str) -> str:
    """Return the path of an address of the site; of another host, the host with the path."""
    parts = urlsplit(url)
    path = f"{parts.path}?{parts.query}" if parts.query else parts.path
    return path if parts.netloc == urlsplit(start).netloc else f"//{parts.netloc}{path}"


def place_id(url: str, start: str) -> int:
    """Return the number of a place: the same in every run of the site."""
    return address_id(place(url, start))
