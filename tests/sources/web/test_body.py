import asyncio

import aiohttp
import pytest

from seoaudit.sources.web.body import headers_of, read_body
from tests.sources.server import Handler, Reply, Server


def read(url: str, limit: int = 100) -> tuple[bytes, tuple[tuple[str, str], ...]]:
    async def fetch() -> tuple[bytes, tuple[tuple[str, str], ...]]:
        async with (
            aiohttp.ClientSession(auto_decompress=False) as session,
            session.get(url) as response,
        ):
            return bytes(await read_body(response, limit)), headers_of(response)

    return asyncio.run(fetch())


def test_a_body_comes_whole_and_headers_in_order(server: Server) -> None:
    server.answers["/"] = Reply(b"apples", headers=(("Link", "a"), ("link", "b")))
    body, headers = read(server.url)
    assert body == b"apples"
    assert [value for name, value in headers if name.lower() == "link"] == ["a", "b"]


def test_of_a_longer_one_comes_only_enough_to_show_that_it_is(server: Server) -> None:
    server.answers["/"] = Reply(bytes(10**6))
    body, _ = read(server.url)
    assert 100 < len(body) < 10**6


def test_one_whose_end_is_lost_is_an_error(server: Server) -> None:
    def breaks_off(handler: Handler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Length", "100")
        handler.end_headers()
        handler.wfile.write(b"apples")

    server.answers["/"] = breaks_off
    with pytest.raises(aiohttp.ClientPayloadError):
        read(server.url)
