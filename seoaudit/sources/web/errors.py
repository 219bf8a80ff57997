"""Fetch errors in one plain line."""

import os
from collections.abc import Sequence

import aiohttp

from seoaudit.errors import Phrase


def describe_error(error: Exception) -> str:
    """Return what happened and what to do about it."""
    match error:
        case aiohttp.ClientConnectorDNSError():
            line = Phrase(
                "host {host} not found: check the spelling and the connection", host=error.host
            )
        case aiohttp.ClientConnectorCertificateError():
            reason = getattr(error.certificate_error, "verify_message", "") or Phrase("rejected")
            line = Phrase(
                "invalid certificate for {host}: {reason}", host=error.host, reason=reason
            )
        case aiohttp.ClientConnectorSSLError():
            line = Phrase("TLS handshake with {place} failed: try http://", place=_place(error))
        case aiohttp.ClientConnectorError():
            line = Phrase(
                "could not connect to {place} ({reason}): is it running?",
                place=_place(error),
                reason=_reason(error.os_error),
            )
        case aiohttp.RedirectClientError():
            line = Phrase("redirects to {url}, which is not a valid URL", url=str(error))
        case aiohttp.InvalidURL() | aiohttp.NonHttpUrlClientError() | ValueError():
            line = Phrase("invalid URL: use the form https://example.com/page")
        case aiohttp.ServerDisconnectedError():
            line = Phrase("the server closed the connection without a response: try again later")
        case aiohttp.ClientPayloadError():
            line = Phrase(
                "incomplete or corrupt response ({reason}): try again later", reason=_line(error)
            )
        case aiohttp.ClientResponseError():
            line = Phrase("invalid HTTP response ({reason})", reason=_line(error.message))
        case _:
            line = Phrase(
                "connection lost ({reason}): try again later",
                reason=_line(error) or type(error).__name__,
            )
    return line


def redirects_without_end(history: Sequence[aiohttp.ClientResponse]) -> str:
    """Return the redirect loop, or where too many redirects led."""
    visited = [str(answer.url) for answer in history]
    last = visited[-1]
    if last in visited[:-1]:
        start = len(visited) - 2 - visited[-2::-1].index(last)
        circle = " → ".join(visited[start:])
        return Phrase("redirect loop ({circle}): fix one of the redirects", circle=circle)
    return Phrase(
        "more than {count} redirects, last to {last}: use the final URL",
        count=len(visited) - 1,
        last=last,
    )


def _place(error: aiohttp.ClientConnectorError) -> str:
    return f"{error.host}:{error.port}"


def _reason(error: OSError) -> str:
    return Phrase(os.strerror(error.errno)) if error.errno else _line(error)


def _line(error: object) -> str:
    return " ".join(str(error).split())
