"""Fetch errors in one plain line."""

import os
from collections.abc import Sequence

import aiohttp


def describe_error(error: Exception) -> str:
    """Return what happened and what to do about it."""
    match error:
        case aiohttp.ClientConnectorDNSError():
            line = f"host {error.host} not found: check the spelling and the connection"
        case aiohttp.ClientConnectorCertificateError():
            reason = getattr(error.certificate_error, "verify_message", "") or "rejected"
            line = f"invalid certificate for {error.host}: {reason}"
        case aiohttp.ClientConnectorSSLError():
            line = f"TLS handshake with {_place(error)} failed: try http://"
        case aiohttp.ClientConnectorError():
            line = (
                f"could not connect to {_place(error)} ({_reason(error.os_error)}): is it running?"
            )
        case aiohttp.RedirectClientError():
            line = f"redirects to {error}, which is not a valid URL"
        case aiohttp.InvalidURL() | aiohttp.NonHttpUrlClientError() | ValueError():
            line = "invalid URL: use the form https://example.com/page"
        case aiohttp.ServerDisconnectedError():
            line = "the server closed the connection without a response: try again later"
        case aiohttp.ClientPayloadError():
            line = f"incomplete or corrupt response ({_line(error)}): try again later"
        case aiohttp.ClientResponseError():
            line = f"invalid HTTP response ({_line(error.message)})"
        case _:
            line = f"connection lost ({_line(error) or type(error).__name__}): try again later"
    return line


def redirects_without_end(history: Sequence[aiohttp.ClientResponse]) -> str:
    """Return the redirect loop, or where too many redirects led."""
    visited = [str(answer.url) for answer in history]
    last = visited[-1]
    if last in visited[:-1]:
        start = len(visited) - 2 - visited[-2::-1].index(last)
        circle = " → ".join(visited[start:])
        return f"redirect loop ({circle}): fix one of the redirects"
    return f"more than {len(visited) - 1} redirects, last to {last}: use the final URL"


def _place(error: aiohttp.ClientConnectorError) -> str:
    return f"{error.host}:{error.port}"


def _reason(error: OSError) -> str:
    return os.strerror(error.errno) if error.errno else _line(error)


def _line(error: object) -> str:
    return " ".join(str(error).split())
