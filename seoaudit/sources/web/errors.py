"""What went wrong with a fetch, in one plain line."""

import os
from collections.abc import Sequence

import aiohttp


def said(error: Exception) -> str:
    """What happened and what to do about it."""
    match error:
        case aiohttp.ClientConnectorDNSError():
            line = f"the host {error.host} was not found: check the spelling and the connection"
        case aiohttp.ClientConnectorCertificateError():
            reason = getattr(error.certificate_error, "verify_message", "") or "it was refused"
            line = f"the certificate of {error.host} is not valid: {reason}"
        case aiohttp.ClientConnectorSSLError():
            line = f"{_place(error)} speaks no TLS that is understood: try the address with http://"
        case aiohttp.ClientConnectorError():
            line = f"no connection to {_place(error)} ({_reason(error.os_error)}): is it running?"
        case aiohttp.RedirectClientError():
            line = f"it redirects to {error}, which is no address of a page"
        case aiohttp.InvalidURL() | aiohttp.NonHttpUrlClientError() | ValueError():
            line = "this is no valid address: write it as https://example.com/page"
        case aiohttp.ServerDisconnectedError():
            line = "the server ended the connection without an answer: try again later"
        case aiohttp.ClientPayloadError():
            line = f"the page broke off or came damaged ({_line(error)}): try again later"
        case aiohttp.ClientResponseError():
            line = f"the server's answer is not valid HTTP ({_line(error.message)})"
        case _:
            line = f"the connection broke ({_line(error) or type(error).__name__}): try again later"
    return line


def redirects_without_end(history: Sequence[aiohttp.ClientResponse]) -> str:
    """Names the circle, or where too many redirects had led to."""
    visited = [str(answer.url) for answer in history]
    last = visited[-1]
    if last in visited[:-1]:
        start = len(visited) - 2 - visited[-2::-1].index(last)
        circle = " → ".join(visited[start:])
        return f"its redirects go in a circle ({circle}): mend one of them"
    return (
        f"it redirects more than {len(visited) - 1} times, last to {last}: link the final address"
    )


def _place(error: aiohttp.ClientConnectorError) -> str:
    return f"{error.host}:{error.port}"


def _reason(error: OSError) -> str:
    return os.strerror(error.errno) if error.errno else _line(error)


def _line(error: object) -> str:
    return " ".join(str(error).split())
