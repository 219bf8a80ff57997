"""Why no answer came, in one word."""

import aiohttp

from seoaudit.document.answer import Failure
from seoaudit.sources.web.errors import CUT_SHORT
from seoaudit.sources.web.reach import Inside, InsideAddress

# What a request for a page can end in: a TimeoutError is an OSError.
FETCH_ERRORS = (aiohttp.ClientError, OSError, ValueError)

# By the class of the error, the special ones before those they are made of.
KINDS = (
    (TimeoutError, Failure.TIMEOUT),
    (Inside, Failure.PRIVATE),
    (aiohttp.ClientConnectorDNSError, Failure.NAME),
    (aiohttp.ClientConnectorCertificateError, Failure.CERTIFICATE),
    (aiohttp.ClientConnectorSSLError, Failure.CERTIFICATE),
    (aiohttp.ClientConnectorError, Failure.REFUSED),
    (aiohttp.ServerDisconnectedError, Failure.RESET),
    (OSError, Failure.RESET),
)
CUT_OFF = ("Response payload is not completed", "truncated", CUT_SHORT)


def failure_of(error: Exception) -> Failure:
    """Return the kind of failure that an error of a request is."""
    if isinstance(error, aiohttp.ClientPayloadError):
        return Failure.CUT if str(error).startswith(CUT_OFF) else Failure.PROTOCOL
    cause = getattr(error, "os_error", error)
    if isinstance(cause, InsideAddress):
        return Failure.PRIVATE
    if isinstance(cause, ConnectionResetError):
        return Failure.RESET
    return next((kind for each, kind in KINDS if isinstance(error, each)), Failure.PROTOCOL)
