"""The body of a response: decompressed, bounded, and known to be whole."""

import asyncio
from collections.abc import AsyncIterator

import aiohttp

from seoaudit.sources.content.header_text import headers_as_text
from seoaudit.sources.web.compression import unpacked
from seoaudit.sources.web.errors import CUT_SHORT


async def read_body(response: aiohttp.ClientResponse, limit: int) -> bytearray:
    """Return the body; of one longer than `limit`, only enough to show that it is.

    Raises ClientPayloadError if the connection was lost before its end.
    """
    body = bytearray()
    async for piece in pieces_of(response):
        body += piece
        if len(body) > limit:
            break
    return body


async def pieces_of(response: aiohttp.ClientResponse) -> AsyncIterator[bytes]:
    """Yield the body in pieces of bounded size; raise as `read_body` does."""
    lost = _loss_of_end(response)
    coding = response.headers.get("Content-Encoding", "")
    async for piece in unpacked(response.content.iter_any(), coding):
        yield piece
    if lost and lost.done() and lost.exception():
        raise aiohttp.ClientPayloadError(CUT_SHORT)


def headers_of(response: aiohttp.ClientResponse) -> tuple[tuple[str, str], ...]:
    """Return the headers of a response in the order received."""
    return headers_as_text(response.raw_headers)


def _loss_of_end(response: aiohttp.ClientResponse) -> asyncio.Future[None] | None:
    """Return the end of a connection that ends the body; its exception means that it broke off.

    None if the body has a length: then aiohttp notices. Without one, it takes any end for that of
    the body.
    """
    has_length = {"Content-Length", "Transfer-Encoding"} & response.headers.keys()
    protocol = response.connection.protocol if response.connection else None
    if has_length or protocol is None or (end := protocol.closed) is None:  # one may be empty
        return None
    end.add_done_callback(lambda done: done.cancelled() or done.exception())  # nobody may ask
    return end
