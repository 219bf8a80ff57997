"""What a crawl sends to the user's own hosts alone: headers, cookies, a password."""

from base64 import b64encode
from collections.abc import Iterable
from http.cookiejar import LoadError, MozillaCookieJar
from pathlib import Path
from urllib.request import Request

from seoaudit.errors import UsageError, system_reason


def own_headers(
    start: str,
    *,
    headers: Iterable[str] = (),
    cookies: Path | None = None,
    user: str | None = None,
    password: str | None = None,
) -> tuple[tuple[str, str], ...]:
    """Return the headers for the hosts of a start.

    `headers` are as in "Name: value"; `cookies` is a file as curl and browsers' extensions write
    it, of which those for the start are sent; `user` may hold the password after a colon. Raises
    UsageError for what is none of that.
    """
    sent = [_header(written) for written in headers]
    if cookies is not None and (found := _cookies(start, cookies)):
        sent.append(("Cookie", found))
    if user is not None:
        name, colon, own = user.partition(":")
        pair = f"{name}:{own if colon else password or ''}"
        sent.append(("Authorization", f"Basic {b64encode(pair.encode()).decode()}"))
    return tuple(sent)


def _header(written: str) -> tuple[str, str]:
    name, colon, value = written.partition(":")
    if not colon or not name.strip() or not written.isprintable():
        raise UsageError("--header {written}: write it as in “Name: value”", written=name)
    return name.strip(), value.strip()


def _cookies(start: str, file: Path) -> str | None:
    jar = MozillaCookieJar()
    try:
        jar.load(str(file), ignore_discard=True, ignore_expires=True)
    except LoadError as error:
        problem = "--cookie {file}: not a file of cookies as curl writes it"
        raise UsageError(problem, file=file) from error
    except OSError as error:
        raise UsageError(
            "--cookie {file}: could not be read ({reason})", file=file, reason=system_reason(error)
        ) from error
    for cookie in jar:
        if cookie.expires == 0:  # curl's way to write one that ends with the session
            cookie.expires = None
    request = Request(start)  # noqa: S310 - nothing is opened
    jar.add_cookie_header(request)
    return request.get_header("Cookie")
