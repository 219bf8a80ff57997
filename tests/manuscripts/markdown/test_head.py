"""The fields of a front matter as the head of a page."""

import pytest

from seoaudit.manuscripts.markdown.content import Text
from seoaudit.manuscripts.markdown.front_matter import find_front_matter
from seoaudit.manuscripts.markdown.head import HeadWriter
from seoaudit.manuscripts.source_map import Kind, Writer
from seoaudit.page.tree.tree import Tree


def head(fields: str = "", headline: str = "", language: str = "") -> Writer:
    text = f"---\n{fields}\n---\n" if fields else ""
    writer = Writer()
    texts = [Text(headline, (0, len(headline)), Kind.PROSE)] if headline else []
    HeadWriter(writer, find_front_matter(text)).write(texts, language)
    return writer


def source_of(fields: str, html: str) -> str:
    """What in the front matter the HTML comes from."""
    writer = head(fields)
    at = writer.html.index(html)
    start, end = writer.map.place(at, at + len(html))
    return f"---\n{fields}\n---\n"[start:end]


def test_without_front_matter_the_head_is_empty_and_belongs_to_the_first_character() -> None:
    writer = head()
    assert writer.html == "<!DOCTYPE html>\n<html>\n<head></head>\n<body>\n"
    assert writer.map.place(0, len(writer.html)) == (0, 0)


def test_the_title_is_the_one_for_results_else_the_title_else_the_headline() -> None:
    def title(fields: str, headline: str = "") -> list[str]:
        return [found.text for found in Tree(head(fields, headline).html).by_tag("title")]

    assert title("title: A\nseo_title: ب", "C") == ["ب"]
    assert title("title: A", "C") == ["A"]
    assert title("slug: a", "C & D") == ["C & D"]
    assert title("slug: a") == []


def test_the_language_is_the_field_else_that_of_the_file_name() -> None:
    assert '<html lang="ar">' in head("lang: ar", language="fr").html
    assert '<html lang="fr">' in head("slug: a", language="fr").html
    assert "<html>" in head("slug: a").html


def test_a_list_is_joined_in_keywords_and_its_first_item_counts_elsewhere() -> None:
    html = head("keywords: [شجر, apple]\nauthors: [Jo, Al]").html
    assert '<meta name="keywords" content="شجر, apple">' in html
    assert '<meta name="author" content="Jo">' in html


@pytest.mark.parametrize("value", ["true", "yes", "True", "on"])
def test_noindex_may_be_written_as_any_yes(value: str) -> None:
    assert '<meta name="robots" content="noindex">' in head(f"noindex: {value}").html


def test_the_robots_field_goes_before_noindex_and_a_no_says_nothing() -> None:
    assert 'content="all"' in head("robots: all\nnoindex: true").html
    assert "robots" not in head("noindex: false").html


def test_a_comment_cannot_be_closed_by_what_it_ignores() -> None:
    html = head("seoaudit-ignore: 'links --> <script>'").html
    assert "<!-- seoaudit-ignore-file links -- <script -->" in html


@pytest.mark.parametrize(
    ("fields", "html", "source"),
    [
        ('title: "قلّم & زد"', "قلّم &amp; زد", "قلّم & زد"),
        ('title: "قلّم"', "<title>", '"قلّم"'),
        ("description: one\n  two", 'content="one two"', "one\n  two"),
        ("keywords: [a, ب]", 'content="a, ب"', "a, ب"),
        ("noindex: true", 'content="noindex"', "true"),
        ("canonical: https://a.example/", "https://a.example/", "https://a.example/"),
        ("title: x", "<head>", "---"),
    ],
)
def test_what_is_written_comes_from_its_field(fields: str, html: str, source: str) -> None:
    assert source_of(fields, html) == source


def test_attributes_know_their_field_and_the_head_its_end() -> None:
    writer = head("description: d\nlang: ar")
    known = {
        writer.html[slice(*at)]: attribute.field for at, attribute in writer.map.attributes.items()
    }
    assert known == {'lang="ar"': "lang", 'content="d"': "description"}
    assert writer.html.startswith("</head>", writer.map.head_end)


def test_the_headline_is_the_title_whatever_results_show() -> None:
    text = "---\ntitle: قلّم\nseo_title: short\n---\n"
    writer = Writer()
    HeadWriter(writer, find_front_matter(text)).headline()
    assert writer.html == "<h1>قلّم</h1>\n"
    nothing = Writer()
    HeadWriter(nothing, None).headline()
    assert nothing.html == ""
