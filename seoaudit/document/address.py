"""Which URLs a page can be fetched from."""

from urllib.parse import urlsplit


def url_problem(url: str) -> str | None:
    """Return why `url` is not the URL of a page; None if it may be one."""
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError as error:
        return f"invalid URL ({error})"
    if parts.scheme == "file":
        return "give the path of the file, without file://"
    if parts.scheme not in {"http", "https", ""}:
        return f"{parts.scheme}:// URLs are not supported: use http:// or https://, or a file"
    if not parts.scheme or not host or any(character.isspace() for character in parts.netloc):
        return "invalid URL: use the form https://example.com/page"
    return None
