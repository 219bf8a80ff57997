"""Fetch errors in one plain line."""

import os
from collections.abc import Mapping, Sequence

import aiohttp

from seoaudit.errors import Phrase
from seoaudit.sources.web.proxies import UnusableProxy
from seoaudit.sources.web.reach import Inside, InsideAddress

# Why a body that ended with its connection is no page.
CUT_SHORT = Phrase("the connection was lost before its end")

_EXPIRED = Phrase("the certificate of {host} has expired: renew it")
_EARLY = Phrase("the certificate of {host} is not valid yet: check its dates, and the clock here")
_OTHER_NAME = Phrase("the certificate of {host} is for another name: check the address")
_UNKNOWN = Phrase(
    "the certificate of {host} is from an authority unknown here: check its chain, or name the "
    "authority's file in SSL_CERT_FILE"
)
_SELF_SIGNED = Phrase(
    "the certificate of {host} is self-signed: to trust it, name its file in SSL_CERT_FILE"
)
# https://docs.openssl.org/3.0/man3/X509_STORE_CTX_get_error/#error-codes
CERTIFICATE_FAULTS: Mapping[int | None, str] = {
    9: _EARLY,
    10: _EXPIRED,
    18: _SELF_SIGNED,
    2: _UNKNOWN,
    19: _UNKNOWN,
    20: _UNKNOWN,
    21: _UNKNOWN,
    62: _OTHER_NAME,
    64: _OTHER_NAME,
}


def describe_error(error: Exception, proxy: str | None = None) -> str:
    """Return what happened and what to do about it; `proxy` is the one that was asked."""
    if problem := _of_proxy(error, proxy):
        return problem
    if isinstance(error, aiohttp.ClientConnectorError):
        return through(_of_connection(error), proxy)
    return _of_address(error) or through(_of_response(error), proxy)


def through(problem: str, proxy: str | None) -> str:
    """Return the problem of a connection, with the proxy that it went through, if any."""
    if proxy is None:
        return problem
    return Phrase("{problem} (through the proxy {proxy})", problem=problem, proxy=proxy)


def _of_proxy(error: Exception, proxy: str | None) -> Phrase | None:
    """Return what is wrong with the proxy; None if the fault is another."""
    problem = None
    match error:
        case UnusableProxy(scheme=""):
            problem = Phrase(
                "{variable} is not the address of a proxy: use the form http://proxy.example:3128",
                variable=error.variable,
            )
        case UnusableProxy():
            problem = Phrase(
                "{variable} names a proxy of the kind {scheme}, which is not supported: name one "
                "that begins with http:// or https://",
                variable=error.variable,
                scheme=error.scheme,
            )
        case aiohttp.ClientConnectorDNSError() if _place(error) == proxy:
            problem = Phrase(
                "the proxy {host} was not found: check the proxy variables of the environment",
                host=error.host,
            )
        case aiohttp.ClientConnectorSSLError() if _place(error) == proxy:
            problem = Phrase(
                "the proxy {place} does not speak TLS: name it with http:// in the proxy variables "
                "of the environment",
                place=_place(error),
            )
        case aiohttp.ClientProxyConnectionError():
            problem = Phrase(
                "could not connect to the proxy {place} ({reason}): check the proxy variables of "
                "the environment",
                place=_place(error),
                reason=_reason(error.os_error),
            )
        case aiohttp.ClientHttpProxyError(status=407):
            problem = Phrase(
                "the proxy asks for another user name or password (407): put the right ones into "
                "the proxy variables of the environment"
            )
        case aiohttp.ClientHttpProxyError():
            problem = Phrase(
                "the proxy refused the connection ({status}): check that it allows this host",
                status=error.status,
            )
    return problem


def _of_connection(error: aiohttp.ClientConnectorError) -> Phrase:
    """Return why there was no connection."""
    match error:
        case aiohttp.ClientConnectorDNSError():
            return Phrase(
                "host {host} not found: check the spelling and the connection", host=error.host
            )
        case aiohttp.ClientConnectorCertificateError():
            return _certificate_fault(error)
        case aiohttp.ClientConnectorSSLError():
            return Phrase("TLS handshake with {place} failed: try http://", place=_place(error))
        case aiohttp.ClientConnectorError(os_error=InsideAddress()):
            return _leads_inside(error.host)
    return Phrase(
        "could not connect to {place} ({reason}): is it running?",
        place=_place(error),
        reason=_reason(error.os_error),
    )


def _of_address(error: Exception) -> Phrase | None:
    """Return what is wrong with an address; None if the fault is another."""
    match error:
        case Inside():
            return _leads_inside(error.host)
        case aiohttp.RedirectClientError():
            return Phrase(
                "redirects to {url}, which is not a valid URL: correct the redirect",
                url=_line(getattr(error, "url", error)),
            )
        case aiohttp.InvalidUrlClientError() if "canonical" in (error.description or ""):
            return Phrase(
                "{host} is an unusual spelling of an IP address: write it as in 192.0.2.1",
                host=_line(error.url),
            )
        case aiohttp.InvalidURL() | aiohttp.NonHttpUrlClientError() | ValueError():
            return Phrase("invalid URL: use the form https://example.com/page")
    return None


def _of_response(error: Exception) -> Phrase:
    """Return what is wrong with a response, or that there was none."""
    match error:
        case aiohttp.ServerDisconnectedError():
            return Phrase("the server closed the connection without a response: try again later")
        case aiohttp.ClientPayloadError():
            is_cut = str(error).startswith(("Response payload is not completed", CUT_SHORT))
            return Phrase(
                "incomplete or corrupt response ({reason}): try again later",
                reason=CUT_SHORT if is_cut else _line(error),
            )
        case aiohttp.ClientResponseError() if "Too many headers" in error.message:
            return Phrase("the response has more headers than any page needs: check the server")
        case aiohttp.ClientResponseError():
            return Phrase("invalid HTTP response ({reason})", reason=_line(error.message))
    return Phrase(
        "connection lost ({reason}): try again later",
        reason=_line(error) or type(error).__name__,
    )


def _certificate_fault(error: aiohttp.ClientConnectorCertificateError) -> Phrase:
    """Return which fault a certificate has, by the code of OpenSSL, and what to do about it."""
    fault = error.certificate_error
    if template := CERTIFICATE_FAULTS.get(getattr(fault, "verify_code", None)):
        return Phrase(template, host=error.host)
    reason = getattr(fault, "verify_message", "") or Phrase("rejected")
    return Phrase("invalid certificate for {host}: {reason}", host=error.host, reason=reason)


def _leads_inside(host: str) -> Phrase:
    return Phrase(
        "leads to {host}, a private address, as no public page should: give --allow-private if it "
        "may",
        host=host,
    )


def no_connection(seconds: float) -> Phrase:
    """Return that no connection was made, TLS included."""
    return Phrase(
        "no connection within {seconds:g} seconds: check the host, the port, and http:// or https://",
        seconds=seconds,
    )


def timed_out(seconds: float) -> Phrase:
    """Return that a page was not there in time."""
    return Phrase("timed out after {seconds:g} seconds: try again later", seconds=seconds)


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
    return Phrase(os.strerror(error.errno)) if error.errno else _line(error) or CUT_SHORT


def _line(error: object) -> str:
    return " ".join(str(error).split())
