"""The links that a server sends in the Link header.

https://www.rfc-editor.org/rfc/rfc8288#section-3
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from seoaudit.named_tuple import NamedTuple

_LINK = r'<([^>]*)>((?:[^,"]|"(?:[^"\\]|\\.)*")*)'
_PARAMETER = r';\s*([^\s=;]+)\s*(?:=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;]*)))?'


class SentLink(NamedTuple):
    """One link of the header: its URL as sent, its types and all its parameters."""

    href: str
    rel: frozenset[str]
    parameters: Mapping[str, str]


def read_link_header(header: str) -> Iterator[SentLink]:
    """Yield the links of one header value, in order; the first of duplicate parameters counts."""
    for href, written in re.findall(_LINK, header):
        parameters: dict[str, str] = {}
        for name, quoted, plain in re.findall(_PARAMETER, written):
            value = re.sub(r"\\(.)", r"\1", quoted) if quoted else plain
            parameters.setdefault(name.lower(), value)
        rel = frozenset(parameters.get("rel", "").lower().split())
        yield SentLink(href.strip(), rel, parameters)
