"""A public page leads to public addresses alone: what is checked is what is connected to."""

import asyncio
import socket
from typing import Any

import pytest
from yarl import URL

from seoaudit.sources.web import reach
from seoaudit.sources.web.limits import FetchLimits
from seoaudit.sources.web.reach import address_of, is_inside, is_inside_by_name, is_public
from tests.sources.server import Reply, Server
from tests.sources.web.fetching import fetch, fetch_all, refused

PAGE = b"<title>Apples</title>"
# Where no server listens, and which stands for what is private where 127.0.0.1 counts as public.
PRIVATE = "127.0.0.2"


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1",
        "127.255.0.1",
        "0.0.0.0",
        "10.0.0.1",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "100.100.100.200",
        "192.0.0.192",
        "198.18.0.1",
        "224.0.0.1",
        "240.0.0.1",
        "255.255.255.255",
        "168.63.129.16",
        "::",
        "::1",
        "::7f00:1",
        "fe80::1%eth0",
        "fd00:ec2::254",
        "fec0::1",
        "ff02::1",
        "::ffff:127.0.0.1",
        "::ffff:169.254.169.254",
        "64:ff9b::127.0.0.1",
        "2002:7f00:1::",
        "2001:db8::1",
    ],
)
def test_what_is_not_of_the_public_internet(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize(
    "address",
    ["1.1.1.1", "93.184.215.14", "2606:4700::1111", "::ffff:1.1.1.1", "64:ff9b::1.1.1.1"],
)
def test_what_is(address: str) -> None:
    assert is_public(address)


@pytest.mark.parametrize(
    "host",
    ["127.0.0.1", "127.1", "2130706433", "0x7f000001", "0x7f.1", "0177.0.0.1", "127.0.0.1.",
     "１２７.0.0.1", "127。0。0。1"],
)  # fmt: skip
def test_each_spelling_of_an_address_is_read(host: str) -> None:
    assert address_of(host) == "127.0.0.1"
    assert is_inside_by_name(host)


@pytest.mark.parametrize(
    "host", ["localhost", "LOCALHOST.", "a.localhost", "wiki", "printer.local", "::1",
             "metadata.google.internal", "nas.home.arpa"],
)  # fmt: skip
def test_names_of_no_public_site_are_private(host: str) -> None:
    assert is_inside_by_name(host)


@pytest.mark.parametrize("host", ["example.com", "localhost.example.com", "مثال.إختبار", "1.1.1.1"])
def test_names_of_public_sites_are_not(host: str) -> None:
    assert not is_inside_by_name(host)


@pytest.fixture
def public(monkeypatch: pytest.MonkeyPatch) -> None:
    """The server of the tests counts as public; everything else on the loopback does not."""
    monkeypatch.setattr(reach, "is_public", lambda address: address == "127.0.0.1")


@pytest.fixture
def names(monkeypatch: pytest.MonkeyPatch) -> dict[str, list[str]]:
    """What names resolve to, one address a look-up; the last one stays."""
    known: dict[str, list[str]] = {}
    usual: Any = socket.getaddrinfo

    def resolve(host: str, port: int, *rest: object, **more: object) -> object:
        if host not in known:
            return usual(host, port, *rest, **more)
        found = known[host].pop(0) if len(known[host]) > 1 else known[host][0]
        places = [(each, port) for each in found.split()]
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", place) for place in places]

    monkeypatch.setattr(socket, "getaddrinfo", resolve)
    return known


def private(server: Server, host: str = PRIVATE) -> str:
    return f"http://{host}:{server.server_port}/b"


@pytest.mark.usefixtures("public")
@pytest.mark.parametrize(
    "host",
    [PRIVATE, "169.254.169.254", "10.0.0.1", "[::1]", "[::ffff:127.0.0.2]", "2130706434",
     "0x7f.2", "localhost"],
)  # fmt: skip
def test_a_redirect_of_a_public_page_to_a_private_address_is_not_followed(
    server: Server, host: str
) -> None:
    server.redirect("/a", private(server, host))
    message = refused(f"{server.url}/a")
    assert "private address" in message
    assert "--allow-private" in message


@pytest.mark.usefixtures("public")
def test_neither_is_one_that_comes_later(server: Server) -> None:
    server.redirect("/a", "/next")
    server.redirect("/next", private(server))
    assert "private address" in refused(f"{server.url}/a")


@pytest.mark.usefixtures("public")
def test_a_name_is_judged_by_what_it_resolves_to(
    server: Server, names: dict[str, list[str]]
) -> None:
    names["inside.example"] = [PRIVATE]
    server.redirect("/a", private(server, "inside.example"))
    assert "leads to inside.example, a private address" in refused(f"{server.url}/a")


@pytest.mark.usefixtures("public")
def test_a_name_that_turns_private_reaches_nothing(
    server: Server, names: dict[str, list[str]]
) -> None:
    names["turning.example"] = ["127.0.0.1", PRIVATE]
    url = f"http://turning.example:{server.server_port}/a"
    server.answers["/a"] = Reply(PAGE)
    assert "private address" in refused(url)
    assert server.requests["/a"] == 0


@pytest.mark.usefixtures("public")
def test_several_private_addresses_are_one_answer(
    server: Server, names: dict[str, list[str]]
) -> None:
    names["inside.example"] = [f"{PRIVATE} 127.0.0.3"]
    server.redirect("/a", private(server, "inside.example"))
    assert "private address" in refused(f"{server.url}/a")


@pytest.mark.usefixtures("public")
def test_robots_txt_does_not_lead_inside_either(server: Server) -> None:
    server.answers["/a"] = Reply(PAGE)
    server.redirect("/robots.txt", private(server))
    page = fetch(f"{server.url}/a")
    assert (page.robots_txt, page.robots_status) == (None, 0)


@pytest.mark.usefixtures("public")
def test_what_a_private_page_reached_is_not_there_for_a_public_one(server: Server) -> None:
    """Connections are kept open, but not shared."""
    port = server.server_port
    server.answers["/b"] = Reply(PAGE)
    server.redirect("/a", f"http://localhost:{port}/b")
    urls = [f"http://localhost:{port}/b", f"{server.url}/a", f"http://localhost:{port}/b?c"]
    fetched = fetch_all(urls, FetchLimits(at_once=1))
    assert "private address" in str(fetched[1])


def test_a_private_page_leads_anywhere(server: Server) -> None:
    server.redirect("/a", f"http://localhost:{server.server_port}/b")
    server.answers["/b"] = Reply(PAGE)
    assert fetch(f"{server.url}/a").body == PAGE


@pytest.mark.usefixtures("public")
def test_a_public_page_may_lead_inside_if_the_user_says_so(server: Server) -> None:
    server.redirect("/a", f"http://localhost:{server.server_port}/b")
    server.answers["/b"] = Reply(PAGE)
    assert fetch(f"{server.url}/a", FetchLimits(allow_private=True)).body == PAGE


@pytest.fixture
def proxy(server: Server, monkeypatch: pytest.MonkeyPatch) -> Server:
    """The server as a proxy of the environment: it is asked for whole addresses."""
    for name in ("no_proxy", "NO_PROXY", "HTTP_PROXY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("http_proxy", server.url)
    return server


def test_a_proxy_may_stand_on_this_machine(proxy: Server) -> None:
    proxy.answers["http://example.com/a"] = Reply(PAGE)
    assert fetch("http://example.com/a").body == PAGE


@pytest.mark.parametrize(
    "host", ["169.254.169.254", "2130706433", "[::1]", "localhost", "a.internal"]
)
def test_a_proxy_is_not_asked_for_what_is_private_as_written(proxy: Server, host: str) -> None:
    proxy.answers["http://example.com/a"] = Reply(
        status=302, headers=(("Location", f"http://{host}/b"),)
    )
    assert "private address" in refused("http://example.com/a")
    assert [path for path in proxy.requests if "robots" not in path] == ["http://example.com/a"]


def test_a_page_is_private_if_all_its_addresses_are(names: dict[str, list[str]]) -> None:
    names["inside.example"] = ["10.0.0.1 10.0.0.2"]
    names["mixed.example"] = ["10.0.0.1 1.1.1.1"]
    found = [
        asyncio.run(is_inside(URL(f"http://{host}/")))
        for host in ("inside.example", "mixed.example", "1.1.1.1", "10.0.0.1", "localhost")
    ]
    assert found == [True, False, False, True, True]


def test_a_host_that_is_not_found_is_no_private_page() -> None:
    def fail(*_: object, **__: object) -> None:
        raise socket.gaierror

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(socket, "getaddrinfo", fail)
        assert not asyncio.run(is_inside(URL("http://gone.example/")))
