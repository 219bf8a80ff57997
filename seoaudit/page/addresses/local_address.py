"""Addresses that only work on one computer or inside one network."""

from __future__ import annotations

import ipaddress
from functools import lru_cache

from seoaudit.page.addresses import urls

# Names that never resolve from outside: https://www.rfc-editor.org/rfc/rfc6761,
# https://www.rfc-editor.org/rfc/rfc6762, https://www.rfc-editor.org/rfc/rfc8375
LOCAL_NAMES = ("localhost", "local", "test", "internal", "home.arpa")


def is_local(address: str | None) -> bool:
    """Whether an address, as written, is a local file or a host that nobody else can reach."""
    if not address:
        return False
    return is_own_file(address) or _is_local_host(address)


def is_own_file(address: str) -> bool:
    """Whether an address is that of a local file: file:, C:\\, \\\\server\\share."""
    drive = address[:1].isalpha() and address[:1].isascii() and address[1:2] == ":"
    return (
        address[:5].lower() == "file:"
        or address.startswith("\\\\")
        or (drive and address[2:3] in ("\\", "/"))
    )


def _is_local_host(address: str) -> bool:
    parts = urls.split_origin(address)
    return parts is not None and bool(parts.netloc) and _is_local_name(urls.hostname(parts.netloc))


@lru_cache(maxsize=4096)
def _is_local_name(name: str) -> bool:
    host = name.rstrip(".")
    if any(host == name or host.endswith(f".{name}") for name in LOCAL_NAMES):
        return True
    ip = _ip_address(host)
    return ip is not None and (ip.is_private or ip.is_loopback or ip.is_link_local)


def _ip_address(host: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    if ":" not in host and not host[-1:].isdigit():
        return None  # most hosts are names: to read addresses is left unloaded
    try:
        return ipaddress.IPv6Address(host) if ":" in host else ipaddress.IPv4Address(host)
    except ipaddress.AddressValueError:
        return None
