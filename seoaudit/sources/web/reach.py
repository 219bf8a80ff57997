"""Which addresses a page may lead to: a public page leads to public addresses alone.

Whoever writes a page, or its redirects, or those of its robots.txt, could otherwise make this
computer ask what only it can reach: its own services, those of the local network, and the metadata
service of a cloud (https://owasp.org/www-community/attacks/Server_Side_Request_Forgery). What is
checked is the address that is connected to, so that a name that resolves to another address at the
second time reaches nothing.

Through a proxy of the environment, the proxy resolves names and connects: then hosts are judged as
they are written, and what names lead to is up to the proxy.
"""

import asyncio
import socket
import unicodedata
from contextlib import suppress
from contextvars import ContextVar
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address

import aiohttp
from yarl import URL

from seoaudit.sources.web.proxies import UnusableProxy, proxy_of

# An IPv4 address inside an IPv6 one: https://www.rfc-editor.org/rfc/rfc6052#section-2.1
NAT64 = IPv6Network("64:ff9b::/96")
# Public by their ranges, but services of clouds for their own machines: that of Azure
# https://learn.microsoft.com/azure/virtual-network/what-is-ip-address-168-63-129-16 and that of
# Oracle, in a range for protocols (https://www.rfc-editor.org/rfc/rfc6890#section-2.2.2).
CLOUD = (IPv4Network("168.63.129.16/32"), IPv4Network("192.0.0.0/24"))
# Names that no public site has: https://www.rfc-editor.org/rfc/rfc6761, rfc6762, rfc8375, and
# .internal, which ICANN keeps for private use.
LOCAL_NAMES = (".localhost", ".local", ".internal", ".localdomain", ".lan", ".home.arpa")

# Whether the connection under way is to a proxy, which may stand anywhere.
_is_to_proxy = ContextVar("_is_to_proxy", default=False)


class Inside(aiohttp.ClientError):
    """A public page leads to `host`, which is or resolves to an address that is not public."""

    def __init__(self, host: str) -> None:
        super().__init__(host)
        self.host = host


class InsideAddress(OSError):  # noqa: N818
    """The same, found when connecting; all have one str(), so that several count as one."""

    def __init__(self, address: str) -> None:
        super().__init__("not a public address")
        self.address = address


def is_public(address: str) -> bool:
    """Whether an IP address, in its usual spelling, is one of the public internet."""
    return _is_public(ip_address(address.partition("%")[0]))


def _is_public(address: IPv4Address | IPv6Address) -> bool:
    if isinstance(address, IPv6Address):
        low = IPv4Address(int(address) & 0xFFFFFFFF)
        carried = (
            address.ipv4_mapped
            or address.sixtofour
            or (address.teredo and address.teredo[1])
            or (low if address in NAT64 else None)
        )
        if carried:
            return _is_public(carried)
        if address.is_site_local:
            return False
    is_special = address.is_multicast or address.is_reserved or any(address in c for c in CLOUD)
    return address.is_global and not is_special


def address_of(host: str) -> str | None:
    """Return the IP address that a host is a spelling of, such as 0x7f.1; None for a name."""
    plain = unicodedata.normalize("NFKC", host).replace("。", ".").rstrip(".")
    with suppress(ValueError):
        return str(ip_address(plain.partition("%")[0]))
    with suppress(OSError, UnicodeEncodeError):
        return socket.inet_ntoa(socket.inet_aton(plain))
    return None


def is_inside_by_name(host: str) -> bool:
    """Whether a host, as written, is no host of the public internet."""
    if address := address_of(host):
        return not is_public(address)
    name = host.rstrip(".").lower()
    return "." not in name or f".{name}".endswith(LOCAL_NAMES)


async def is_inside(url: URL) -> bool:
    """Whether a URL is that of a private page: all addresses of its host are.

    Behind a proxy, by the name of the host alone. A host that is not found is none.
    """
    host = url.raw_host or ""
    if is_inside_by_name(host):
        return True
    if address_of(host) or _has_proxy(url):
        return False
    try:
        loop = asyncio.get_running_loop()
        found = await loop.getaddrinfo(host, url.port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        return False
    return bool(found) and not any(is_public(str(info[4][0])) for info in found)


def _has_proxy(url: URL) -> bool:
    try:
        return proxy_of(url) is not None
    except UnusableProxy:
        return True


async def public_only(
    request: aiohttp.ClientRequest, send: aiohttp.ClientHandlerType
) -> aiohttp.ClientResponse:
    """Refuse a request, or a redirect, to a host that is not public: a middleware of aiohttp."""
    host = request.url.raw_host or ""
    if is_inside_by_name(host):
        raise Inside(host)
    is_to_proxy = _is_to_proxy.set(request.proxy is not None)
    try:
        return await send(request)
    finally:
        _is_to_proxy.reset(is_to_proxy)


def public_socket(info: aiohttp.AddrInfoType) -> socket.socket:
    """Return a socket for an address to connect to; raise InsideAddress if it is not public."""
    family, kind, protocol, _, address = info
    if not _is_to_proxy.get() and not is_public(str(address[0])):
        raise InsideAddress(str(address[0]))
    return socket.socket(family, kind, protocol)
