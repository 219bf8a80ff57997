"""HTML with front matter becomes the page that a layout makes of it."""

from seoaudit.manuscripts.fronted_html import FrontedHtml


def test_the_fields_make_the_head_and_the_html_stays() -> None:
    text = "---\ntitle: Pots\n---\n<p>One {{ site.name }} pot.</p>\n"
    page = FrontedHtml(text, "pots.html")
    assert "<title>Pots</title>" in page.html
    assert "<h1>Pots</h1>" in page.html
    assert "<p>One  pot.</p>" in page.html
    start = page.html.index("pot.")
    assert text[slice(*page.place(start, start + 3))] == "pot"


def test_a_headline_in_the_html_is_the_only_one() -> None:
    page = FrontedHtml("---\ntitle: Pots\n---\n<h1>All pots</h1>\n", "pots.html")
    assert page.html.count("<h1") == 1


def test_an_include_may_bring_text() -> None:
    assert not FrontedHtml("---\ntitle: A\n---\n{% include soil.html %}", "a.html").is_whole
    assert FrontedHtml("---\ntitle: A\n---\n{% if a %}B{% endif %}", "a.html").is_whole


def test_edits_are_those_of_the_file() -> None:
    text = "---\ntitle: Pots\n---\n<p>Pots</p>\n"
    page = FrontedHtml(text, "pots.html")
    at = page.html.index("<p>Pots")
    assert page.edits([(at, at + 2, "<p lang=en")]) == [(20, 22, "<p lang=en")]
