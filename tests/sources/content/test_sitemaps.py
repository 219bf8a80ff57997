import gzip
import tracemalloc
from pathlib import Path

import pytest

from seoaudit.sources.content import sitemaps
from seoaudit.sources.content.sitemaps import Child, Entry, Fault, Part, read_sitemap

NS = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'


RSS = b"""<rss><channel><link>https://e.com/</link>
<item><link>https://e.com/a</link></item><item><link>https://e.com/b</link></item>
</channel></rss>"""
ATOM = b"""<feed xmlns="http://www.w3.org/2005/Atom"><link href="https://e.com/"/>
<entry><link rel="self" href="https://e.com/x"/><link href="https://e.com/a"/></entry>
<entry><link href="https://e.com/b" rel="alternate"/></entry></feed>"""


def urlset(*entries: str, head: str = '<?xml version="1.0" encoding="UTF-8"?>\n') -> bytes:
    rows = "\n".join(f"<url>{entry}</url>" for entry in entries)
    return f"{head}<urlset {NS}>\n{rows}\n</urlset>".encode()


def read(body: bytes) -> list[Part]:
    return list(read_sitemap(body))


def keys(body: bytes) -> list[str]:
    return [part.key for part in read(body) if isinstance(part, Fault)]


def test_an_entry_has_its_line_and_its_date_as_written() -> None:
    body = urlset(
        "<loc> https://e.com/a </loc><lastmod>2026-05-01</lastmod>",
        "<loc>https://e.com/b?x=1&amp;y=2</loc>",
    )
    assert read(body) == [
        Entry("https://e.com/a", 3, "2026-05-01"),
        Entry("https://e.com/b?x=1&y=2", 4),
    ]


def test_versions_images_and_the_date_of_news() -> None:
    body = urlset(
        '<loc>https://e.com/</loc><x:link xmlns:x="http://www.w3.org/1999/xhtml" rel="alternate"'
        ' hreflang="ar" href="https://e.com/ar/"/>'
        '<i:image xmlns:i="http://www.google.com/schemas/sitemap-image/1.1">'
        "<i:loc>https://e.com/a.png</i:loc></i:image>"
        '<n:news xmlns:n="http://www.google.com/schemas/sitemap-news/0.9">'
        "<n:publication_date>2026-11-28</n:publication_date></n:news>"
    )
    [entry] = read(body)
    assert entry == Entry(
        "https://e.com/", 3, None, (("ar", "https://e.com/ar/"),), ("https://e.com/a.png",),
        "2026-11-28",
    )  # fmt: skip


def test_an_index_names_other_sitemaps() -> None:
    body = (
        f"<sitemapindex {NS}><sitemap><loc>https://e.com/1.xml</loc>"
        "<lastmod>2026-05-01</lastmod></sitemap></sitemapindex>"
    ).encode()
    assert read(body) == [Child("https://e.com/1.xml", 1, "2026-05-01")]


@pytest.mark.parametrize(
    "body",
    [
        b"https://e.com/a\r\n\r\nhttps://e.com/b\n",
        b"\xef\xbb\xbfhttps://e.com/a\nhttps://e.com/b",
        RSS,
        ATOM,
        b"\xef\xbb\xbf" + urlset("<loc>https://e.com/a</loc>", "<loc>https://e.com/b</loc>"),
        b"\n \n" + urlset("<loc>https://e.com/a</loc>", "<loc>https://e.com/b</loc>"),
        urlset("<loc>https://e.com/a</loc>", "<loc>https://e.com/b</loc>", head="").replace(
            NS.encode(), b'xmlns="http://www.google.com/schemas/sitemap/0.84"'
        ),
        urlset("<loc><![CDATA[https://e.com/a]]></loc>", "<loc>https://e.com/b</loc>"),
    ],
)
def test_other_kinds_are_as_good(body: bytes) -> None:
    packed = gzip.compress(body[:20], mtime=0) + gzip.compress(body[20:], mtime=0)
    for each in (body, packed):
        parts = read(each)
        assert [part.url for part in parts if isinstance(part, Entry)] == [
            "https://e.com/a",
            "https://e.com/b",
        ]
        assert len(parts) == 2


def test_the_date_of_a_feed_is_its_own() -> None:
    item = b"<item><link>https://e.com/a</link><pubDate>today</pubDate></item>"
    body = b"<rss><channel>" + item + b"</channel></rss>"
    assert read(body) == [Entry("https://e.com/a", 1, "today")]


@pytest.mark.parametrize(
    ("body", "key", "line"),
    [
        (b"", "empty", 0),
        (b" \n", "empty", 0),
        (b"<!doctype html><html><body>", "not_a_sitemap", 1),
        (b"<html><p>Not found</p></html>", "not_a_sitemap", 1),
        (b"<other/>", "not_a_sitemap", 1),
        (b"Not found", "not_a_sitemap", 0),
        (b'{"a": 1}', "not_a_sitemap", 0),
        (gzip.compress(urlset("<loc>https://e.com/</loc>"), mtime=0)[:-20], "not_gzip", 0),
        (b"\x1f\x8bnothing", "not_gzip", 0),
        (f"<urlset {NS}>\n<url><loc>https://e.com/</url>".encode(), "not_xml", 2),
        (f"<urlset {NS}>\n<url></url></urlset>".encode(), "no_address", 2),
        (f"<sitemapindex {NS}>\n<sitemap/></sitemapindex>".encode(), "no_address", 2),
        (b"https://e.com/a\nnonsense", "no_address", 2),
    ],
)
def test_what_is_wrong_is_said_with_its_line(body: bytes, key: str, line: int) -> None:
    [fault] = [part for part in read(body) if isinstance(part, Fault)]
    assert (fault.key, fault.line) == (key, line)
    assert fault.message


@pytest.mark.parametrize(
    "body",
    [
        "https://e.com/a".encode("utf-16"),
        urlset("<loc>https://e.com/a</loc>").replace(b"UTF-8", b"ISO-8859-1"),
        urlset("<loc>https://e.com/a</loc>").decode().replace("UTF-8", "UTF-16").encode("utf-16"),
    ],
)
def test_other_encodings_are_said_and_read(body: bytes) -> None:
    fault, entry = read(body)
    assert isinstance(fault, Fault)
    assert fault.key == "not_utf8"
    assert isinstance(entry, Entry)
    assert entry.url == "https://e.com/a"


def test_what_stands_before_an_error_was_read() -> None:
    body = urlset("<loc>https://e.com/a</loc>", "<loc>https://e.com/b")
    assert read(body)[0] == Entry("https://e.com/a", 3)


def test_a_byte_that_is_not_utf_8_is_an_error() -> None:
    assert keys(urlset("<loc>https://e.com/a</loc>").replace(b"/a", b"/\xff")) == ["not_xml"]


def test_nothing_else_is_opened(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("https://e.com/secret")
    head = f'<!DOCTYPE urlset [<!ENTITY x SYSTEM "{secret.as_uri()}">]>'
    body = urlset("<loc>&x;</loc>", "<loc>https://e.com/b</loc>", head=head)
    assert b"secret" not in repr([p for p in read(body) if isinstance(p, Entry)]).encode()


def test_entities_do_not_grow_without_end() -> None:
    names = [f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 9)]
    head = f'<!DOCTYPE urlset [<!ENTITY a0 "ha">{"".join(names)}]>'
    parts = read(urlset("<loc>&a8;</loc>", head=head))
    assert not any(isinstance(part, Entry) and len(part.url) > 1000 for part in parts)


def test_too_many_addresses_are_said_and_still_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sitemaps, "MAX_ENTRIES", 2)
    body = urlset(*(f"<loc>https://e.com/{n}</loc>" for n in range(4)))
    parts = read(body)
    assert keys(body) == ["too_many"]
    assert len([part for part in parts if isinstance(part, Entry)]) == 4


def test_one_that_is_too_large_is_read_up_to_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sitemaps, "MAX_BYTES", 2**10)
    body = urlset(*(f"<loc>https://e.com/{n}</loc>" for n in range(1000)))
    for each in (body, gzip.compress(body, mtime=0)):
        parts = read(each)
        assert keys(each)[0] == "too_large"
        assert 10 < len([part for part in parts if isinstance(part, Entry)]) < 50


def test_a_large_one_takes_little_memory() -> None:
    body = urlset(*(f"<loc>https://e.com/page/{n}</loc>" for n in range(20_000)))
    tracemalloc.start()
    count = sum(isinstance(part, Entry) for part in read_sitemap(body))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert count == 20_000
    assert peak < 3 * len(body)
