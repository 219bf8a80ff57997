"""Text that is not a page is named by what it holds, or by its ending."""

import pytest

from seoaudit.sources.content.text_kinds import NO_HTML, NOT_A_PAGE, is_report, text_problem

XML = b'<?xml version="1.0" encoding="UTF-8"?>\n<!-- made by hand -->\n'
REPORT = b'<!doctype html>\n<html><head><meta name="generator" content="seoaudit 9"><title>'


@pytest.mark.parametrize(
    ("name", "text", "kind"),
    [
        ("site.css", b"p { color: red }", "a style sheet"),
        ("SITE.CSS", b"p { color: red }", "a style sheet"),
        ("app.js", b"document.body.innerHTML = '<p>Hello</p>'", "a script"),
        ("data.json", b'{"html": "<p>x</p>"}', "JSON data"),
        ("data.json", b"{broken <p>", "JSON data"),
        ("data", b"[1, 2]", "JSON data"),
        ("", b'{"error": 404}', "JSON data"),
        ("rss", b"<rss version='2.0'><channel>", "a feed"),
        ("feed.html", XML + b"<feed xmlns='http://www.w3.org/2005/Atom'>", "a feed"),
        ("sitemap.xml", XML + b"<urlset xmlns='x'><url>", "a sitemap"),
        ("sitemap.xml", b"<sitemapindex>", "a sitemap"),
        ("icon.svg", XML + b"<!DOCTYPE svg><svg>", "an SVG image"),
        ("icon.svg", b"<!-- drawn --><svg>", "an SVG image"),
        ("pom.xml", XML + b"<project>", "an XML document"),
        ("a.xml", b"<project>", "an XML document"),
        ("seoaudit.toml", b"exclude = []", "a configuration file"),
        ("keyphrases.csv", b"page,keyphrase", "a table of data"),
        ("build.py", b"print('<p>')", "source code"),
        ("index.rst", b"Title\n=====", "a reStructuredText document"),
        ("robots.txt", b"User-agent: *", "a robots.txt file"),
        ("report.html", REPORT, "a report of seoaudit"),
        ("report.md", b"<!-- seoaudit -->\n# 81", "a report of seoaudit"),
    ],
)
def test_what_is_no_page_is_named(name: str, text: bytes, kind: str) -> None:
    assert text_problem(text, name) == f"{kind}, {NOT_A_PAGE}"


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.css", b"<!DOCTYPE html><title>A page with the wrong name</title>"),
        ("a.xml", XML + b'<html xmlns="http://www.w3.org/1999/xhtml">'),
        ("a.html", XML + b"<article>"),
        ("a.html", b"no tag at all"),
        ("a.html", b"{{ content }}"),
        ("a.html", b"[1] a note <p>"),
        ("a.md", b"{}"),
        ("a.md", b"<!-- seoaudit-ignore head -->\n# Title"),
        ("a.php", b"<?php f(); ?><p>x"),
        ("a.twig", b"{% block %}<h1>x</h1>{% endblock %}"),
        ("a.txt", b"plain words"),
        ("a", b"# Title\n"),
        ("", b"plain words"),
        ("", XML + b"<page>"),
        ("a.html", b"<p>x</p>" * 900 + REPORT),
    ],
)
def test_what_may_be_a_page_is_none_of_these(name: str, text: bytes) -> None:
    assert text_problem(text, name) is None


@pytest.mark.parametrize(("name", "text"), [("a.php", b"<?php f();"), ("Makefile", b"all: x\n")])
def test_an_unknown_file_without_tags_has_nothing_to_audit(name: str, text: bytes) -> None:
    assert text_problem(text, name) == NO_HTML


def test_text_that_is_deeper_than_can_be_read_is_no_json() -> None:
    assert text_problem(b"[" * 100_000, "a.html") is None


def test_an_article_that_quotes_the_mark_of_a_report_is_none() -> None:
    assert not is_report(b"# Reports\n\n<!-- seoaudit -->\n")
