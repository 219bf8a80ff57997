"""Which URLs a page can be fetched from."""

from urllib.parse import urlsplit

from seoaudit.errors import Phrase


def url_problem(url: str) -> str | None:
    """Return why `url` is not the URL of a page; None if it may be one."""
    try:
        parts = urlsplit(url)
        host = parts.hostname
    except ValueError as error:
        return Phrase("invalid URL ({reason})", reason=str(error))
    try:
        _ = parts.port
    except ValueError as error:  # quotes what may be a password
        reason = Phrase(str(error).partition(" to integer")[0])
        return Phrase("invalid URL ({reason})", reason=reason)
    if parts.scheme == "file":
        return Phrase("give the path of the file, without file://")
    if parts.scheme not in {"http", "https", ""}:
        return Phrase(
            "{scheme}:// URLs are not supported: use http:// or https://, or a file",
            scheme=parts.scheme,
        )
    if not parts.scheme or not host or any(character.isspace() for character in parts.netloc):
        return Phrase("invalid URL: use the form https://example.com/page")
    return None
