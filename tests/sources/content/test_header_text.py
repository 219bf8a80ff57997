from seoaudit.sources.content.header_text import headers_as_text


def test_an_address_keeps_its_bytes_whatever_their_encoding() -> None:
    raw = [(b"Location", b"/caf\xe9?a=b c"), (b"location", "/مقال".encode()), (b"Link", b"\xe9")]
    assert [value for _, value in headers_as_text(raw)] == [
        "/caf%E9?a=b c",
        "/%D9%85%D9%82%D8%A7%D9%84",
        "\ufffd",
    ]
