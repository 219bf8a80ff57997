"""A page that is written in Markdown: its facts are those of its HTML, its places the author's."""

import pytest

from seoaudit import Document, Page, audit
from seoaudit.errors import SourceError
from seoaudit.page.keyphrase.keyphrase_map import KeyphraseMap, MapRow
from seoaudit.rule.finding import Safety
from seoaudit.rule.registry import load_rules
from tests.paths import EXAMPLES

POST = (EXAMPLES / "window-box.md").read_text("utf-8")
ARABIC = """---
title: "كيف تقلّم شجرة التفاح"
keyphrase: شجرة التفاح
lang: ar
---

تعيش شجرة التفاح عشرات السنين, وتعطي ثمرا أكثر إن قلّمت في أواخر الشتاء.

## متى تقلم شجرة التفاح؟

![](tree.jpg)

في آخر الشتاء قبل أن تتفتح البراعم. اقرأ [دليل الأدوات](tools.md) أولا.
"""


def page(text: str = POST, **given: object) -> Page:
    document = Document(text.encode(), source="window-box.md", markup="markdown")
    return Page(document, **given)  # type: ignore[arg-type]


def test_the_article_is_what_the_author_wrote() -> None:
    found = page()
    assert found.title
    assert found.title.text == "Herbs in a window box"
    assert found.article.headline
    assert found.article.headline.text == "Herbs in a window box"
    kinds = [block.kind for block in found.blocks]
    assert (kinds.count("h2"), kinds.count("li"), kinds.count("td")) == (2, 3, 9)
    assert "figure" not in found.text.text
    assert ":::" not in found.text.text
    assert found.language.code == "en"
    assert found.featured_image == "./window-box.jpg"
    assert found.dates.published[0].text == "2026-03-02"


def test_every_word_of_the_article_comes_from_its_own_characters() -> None:
    for text in (POST, ARABIC, ARABIC.replace("\n", "\r\n")):
        found = page(text)
        for block in found.blocks:
            at = 0
            for word in block.text.split(" "):
                place = found.place(*block.span(at, at + len(word)))
                written = text[place.start : place.end]
                for mark in ("*", "[^mint]", "](watering.md)"):
                    written = written.replace(mark, "")
                assert written == word
                at += len(word) + 1


def test_findings_stand_in_the_markdown() -> None:
    report = audit(Document(ARABIC.encode(), markup="markdown", source="a.md"))
    found = {finding.rule: finding for finding in report.findings}
    lines = ARABIC.split("\n")
    comma = found["international/foreign-punctuation"]
    assert (comma.line, lines[comma.line - 1][comma.column - 1]) == (7, ",")
    assert comma.snippet == ","
    image = found["images/alt-missing"]
    assert (image.line, image.column, image.snippet) == (11, 1, "![](tree.jpg)")
    description = found["head/description-missing"]
    assert (description.line, description.column, description.snippet) == (1, 1, "---")


def test_fixes_edit_the_markdown() -> None:
    report = audit(Document(ARABIC.encode(), markup="markdown", source="a.md"))
    fixes = {f.rule: f.fix for f in report.findings if f.fix and f.fix.safety is Safety.SAFE}
    [edit] = fixes["international/foreign-punctuation"].edits
    assert (ARABIC[edit.start : edit.end], edit.text) == (",", "،")


def test_what_a_template_writes_is_not_judged() -> None:
    judged = {rule.id for rule in load_rules().values() if rule.judges_template}
    assert len(judged) > 20
    report = audit(Document(POST, markup="markdown", source="a.md"))
    assert {r.id for r in report.rules if r.status == "not-applicable"} >= judged
    html = audit(Document("<p>Text"))
    assert {r.id for r in html.rules if r.status == "not-applicable"} & judged < judged


def test_the_keyphrase_of_the_front_matter_comes_after_the_callers_and_before_all_others() -> None:
    rows = KeyphraseMap([MapRow("**", "mapped")], EXAMPLES)
    found = page(keyphrase_map=rows).keyphrase
    assert found
    assert (found.text, found.origin) == ("window box", "front-matter")
    assert [phrase.text for phrase in found.synonyms] == ["balcony box", "planter"]
    given = page(keyphrases=("herbs",)).keyphrase
    assert given
    assert (given.text, given.origin) == ("herbs", "option")


@pytest.mark.parametrize(
    ("given", "site", "url"),
    [
        (None, None, None),
        (None, "https://a.example/garden/", "https://a.example/garden/herbs-window-box"),
        ("https://a.example/", None, "https://a.example/herbs-window-box"),
        ("https://a.example/x", "https://b.example/", "https://a.example/x"),
    ],
)
def test_the_address_is_given_or_worked_out(
    given: str | None, site: str | None, url: str | None
) -> None:
    document = Document(POST, source="window-box.md", markup="markdown", url=given)
    assert Page(document, site=site).url == url


def test_a_broken_front_matter_costs_the_page() -> None:
    with pytest.raises(SourceError, match=r"window-box\.md: line 2: the front matter is not"):
        _ = page("---\ntitle: a: b\n---\n").source


def test_a_meta_that_code_shows_decides_no_encoding() -> None:
    body = '`<meta charset="windows-1256">` تفاح'.encode()
    assert "تفاح" in Page(Document(body, markup="markdown")).text.text


def test_comments_and_a_field_ignore_findings() -> None:
    ignored = "<!-- seoaudit-ignore images/alt-missing -- a line -->\n\n![](tree.jpg)"
    text = ARABIC.replace("![](tree.jpg)", ignored)
    report = audit(Document(text, markup="markdown", source="a.md"))
    [found] = report.ignored
    assert (found.finding.rule, found.finding.line) == ("images/alt-missing", 13)
    text = ARABIC.replace("lang: ar", "lang: ar\nseoaudit-ignore: [images/alt-missing, head]")
    report = audit(Document(text, markup="markdown", source="a.md"))
    assert {i.finding.rule for i in report.ignored} >= {
        "images/alt-missing",
        "head/description-missing",
    }


def test_a_comment_that_ignores_nothing_is_told_with_its_line() -> None:
    text = ARABIC + "\n<!-- seoaudit-ignore links/insecure -->\n\nالنهاية.\n"
    report = audit(Document(text, markup="markdown", source="a.md"))
    [note] = [note for note in report.notes if note.key == "ignore_unused"]
    assert note.params["line"] == 15


def test_the_transcript_has_the_places_of_the_author() -> None:
    for block in page().transcript.blocks:
        for stretch in block.stretches:
            said = block.text[stretch.start : stretch.end]
            if stretch.is_plain:
                written = POST[stretch.source_start : stretch.source_end]
                assert written.replace("\n", " ") == said
        for each in block.inline:
            start, end = each.start_tag
            assert POST[start:end].startswith(("**", "[", "`", "*", "_"))
