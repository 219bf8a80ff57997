"""The lines of a robots.txt, as Google's parser reads them."""

import pytest

from seoaudit.robots.lines import LINE_LIMIT, Line, agent_of, read_lines


def read(text: str) -> list[Line]:
    return list(read_lines(text.encode()))


def line(text: str) -> Line:
    [only] = read(text)
    return only


def test_a_line_has_its_number_name_key_value_and_text() -> None:
    assert line("\n  Disallow : /a  # private") == (
        2,
        "disallow",
        "disallow",
        "/a",
        "Disallow : /a",
    )


@pytest.mark.parametrize("text", ["", "\n\n", "# comment", " \t\f\v", "\0Disallow: /"])
def test_a_comment_is_no_line(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize("end", ["\n", "\r", "\r\n"])
def test_every_line_end_counts_once(end: str) -> None:
    lines = read(end.join(["User-agent: *", "", "Disallow: /a"]))
    assert [(each.number, each.text) for each in lines] == [
        (1, "User-agent: *"),
        (3, "Disallow: /a"),
    ]


@pytest.mark.parametrize("separator", ["\u2028", "\x0b", "\x0c", "\x85", "\x1c"])
def test_other_separators_end_no_line(separator: str) -> None:
    assert len(read(f"Allow: /a{separator}Disallow: /")) == 1


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("User-Agent", "user-agent"),
        ("useragent", "user-agent"),
        ("user agent", "user-agent"),
        ("DISALLOW", "disallow"),
        ("dissallow", "disallow"),
        ("dissalow", "disallow"),
        ("disalow", "disallow"),
        ("diasllow", "disallow"),
        ("disallaw", "disallow"),
        ("disallowed", "disallow"),
        ("Allow", "allow"),
        ("site-map", "sitemap"),
        ("Crawl-delay", "crawl-delay"),
        ("dsallow", "dsallow"),
        ("alow", "alow"),
        ("not allow", "not allow"),
    ],
)
def test_frequent_slips_are_taken_for_the_key_and_others_for_themselves(
    name: str, key: str
) -> None:
    read_name = line(f"{name}: /a")
    assert (read_name.name, read_name.key) == (name.lower(), key)


@pytest.mark.parametrize(
    ("text", "key", "value"),
    [
        ("disallow /a", "disallow", "/a"),
        ("User-agent \t *", "user-agent", "*"),
        ("disallow /a b", "", ""),
        ("disallow", "", ""),
    ],
)
def test_a_missing_colon_is_forgiven_between_two_words(text: str, key: str, value: str) -> None:
    forgiven = line(text)
    assert (forgiven.name, forgiven.key, forgiven.value) == ("", key, value)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Disallow: /شجرة", "/%D8%B4%D8%AC%D8%B1%D8%A9"),
        ("Allow: /%d8%b4", "/%D8%B4"),
        ("Sitemap: https://example.com/شجرة:1.xml", "https://example.com/شجرة:1.xml"),
        ("User-agent: زاحف", "زاحف"),
    ],
)
def test_patterns_alone_are_percent_encoded(text: str, value: str) -> None:
    assert line(text).value == value
    assert line(text).text == text


def test_bytes_that_are_no_utf8_are_kept_in_a_pattern() -> None:
    [broken] = read_lines(b"Disallow: /\xff")
    assert (broken.value, broken.text) == ("/%FF", "Disallow: /\ufffd")


def test_a_line_is_read_up_to_its_limit_in_bytes() -> None:
    start = "Disallow: /"
    fits = "a" * (LINE_LIMIT - len(start))
    assert line(start + fits + "bbb").value == f"/{fits}"
    assert line(start + "ش" * LINE_LIMIT).value.count("%D8") <= LINE_LIMIT // 2


@pytest.mark.parametrize(
    ("value", "agent"),
    [
        ("Googlebot", "googlebot"),
        ("Googlebot/2.1 (+http://www.google.com)", "googlebot"),
        ("Googlebot-Image", "googlebot-image"),
        ("my_bot 1", "my_bot"),
        ("*", "*"),
        ("* all robots", "*"),
        ("*\tall", "*"),
        ("*bot", ""),
        ("007bot", ""),
        ("زاحف", ""),
        ("", ""),
    ],
)
def test_a_crawler_is_known_by_the_first_letters_of_the_value(value: str, agent: str) -> None:
    assert agent_of(value) == agent
