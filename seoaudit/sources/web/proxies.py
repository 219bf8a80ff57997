"""The proxy of the environment that a request goes through, as with curl: http_proxy, https_proxy,
all_proxy, and no_proxy for hosts without one.

What a proxy variable says is followed or refused, never passed over: who is behind a proxy wants no
direct connection. Nothing else of the environment is sent to servers, such as the passwords of a
.netrc, whose default would go to any host that a page redirects to.
"""

import asyncio
from base64 import b64encode
from urllib.request import getproxies, proxy_bypass

import aiohttp
from yarl import URL

SCHEMES = ("http", "https")
# What aiohttp takes for a proxy has an http address, which is what one without a scheme means.
NO_SCHEME = "http://"


class UnusableProxy(aiohttp.ClientError):
    """The environment names a proxy that cannot be used; `scheme` is the cause, or empty."""

    def __init__(self, variable: str, scheme: str = "") -> None:
        super().__init__(variable)
        self.variable = variable
        self.scheme = scheme


def proxy_of(url: URL) -> URL | None:
    """Return the proxy of a URL, with the user name and password; None if there is none.

    Raises UnusableProxy.
    """
    known = getproxies()
    variable = url.scheme if known.get(url.scheme) else "all"
    address = known.get(variable)
    if not address or proxy_bypass(url.host or ""):
        return None
    variable = f"{variable}_proxy"
    try:
        proxy = URL(address if "://" in address else NO_SCHEME + address)
        is_whole = proxy.host and proxy.port
    except ValueError:
        raise UnusableProxy(variable) from None
    if proxy.scheme not in SCHEMES:
        raise UnusableProxy(variable, proxy.scheme)
    if not is_whole:
        raise UnusableProxy(variable)
    return proxy


def shown_proxy(url: str) -> str | None:
    """Return the host and port of the proxy that a URL is asked through; None without one."""
    try:
        proxy = proxy_of(URL(url))
    except (UnusableProxy, ValueError):
        return None
    return f"{proxy.host}:{proxy.port}" if proxy else None


def _login(proxy: URL) -> dict[str, str]:
    """Return the header that a proxy with a user name gets: RFC 9110, 11.7.2."""
    if proxy.user is None and proxy.password is None:
        return {}
    named = b64encode(f"{proxy.user or ''}:{proxy.password or ''}".encode()).decode()
    return {"Proxy-Authorization": f"Basic {named}"}


async def through_proxy(
    request: aiohttp.ClientRequest, send: aiohttp.ClientHandlerType
) -> aiohttp.ClientResponse:
    """Send a request through its proxy: a middleware of aiohttp, for each redirect anew."""
    proxy = await asyncio.to_thread(proxy_of, request.url) if getproxies() else None
    if proxy is None:
        return await send(request)
    login = _login(proxy)
    request.update_proxy(proxy.with_user(None), None, login)
    if not request.is_ssl():  # then the proxy reads the headers of the request itself
        request.headers.update(login)
    response = await send(request)
    # of a tunnel aiohttp says so itself
    if response.status == 407:
        response.close()
        raise aiohttp.ClientHttpProxyError(
            response.request_info, response.history, status=response.status
        )
    return response
