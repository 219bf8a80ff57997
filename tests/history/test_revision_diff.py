"""What two versions of one page differ in."""

from dataclasses import asdict

import pytest

from seoaudit import Document
from seoaudit.config import load
from seoaudit.engine.auditor import Auditor
from seoaudit.history.revision_diff import (
    Change,
    RevisionDiff,
    SetDiff,
    TextChange,
    Version,
    compare_versions,
)
from seoaudit.rule.messages import Words

TEXT = "Pears keep for a long time in a cool cellar. Turn them every week."
OLD = f"""<html lang="en"><head><title>Keeping pears</title>
<meta name="description" content="How pears keep.">
<link rel="canonical" href="https://example.com/keeping-pears">
<script type="application/ld+json">{{"@context": "https://schema.org", "@type": "NewsArticle",
"headline": "Keeping pears", "image": "https://example.com/a.jpg",
"dateModified": "2026-01-02T10:00:00Z"}}</script>
</head><body><article><h1>Keeping pears</h1><p>{TEXT}</p>
<h2>Where to keep them</h2><p>{TEXT}</p><h2>What to avoid</h2><p>{TEXT}
<a href="/apples">apples</a> <a href="https://example.org/cellar">a cellar</a></p>
<img src="pear.jpg" alt="A pear"><img src="box.jpg" alt="A box"></article></body></html>"""

auditor = Auditor(load({}, search=False))


def version(html: str) -> Version:
    url = "https://example.com/keeping-pears" if "/keeping-pears" in html else None
    page = auditor.page(Document(html, url=url, source="pears.html"), keyphrases=["pears"])
    counts = {each.text: len(each.occurrences) for each in page.keyphrases}
    return Version(page, auditor.report(page), counts)


def diff(*edits: tuple[str, str]) -> RevisionDiff:
    """The page against itself after these replacements."""
    new = OLD
    for old, text in edits:
        assert old in new
        new = new.replace(old, text, 1)
    return compare_versions(version(OLD), version(new), "HEAD")


def test_a_page_does_not_differ_from_itself() -> None:
    same = diff()
    assert (same.texts, same.retitled, same.alts, same.fixed, same.new) == ((), (), (), (), ())
    for name in ("headings", "internal_links", "external_links", "images", "structured_data"):
        assert getattr(same, name) == SetDiff()
    assert not same.only_date


def test_the_head_and_the_address() -> None:
    found = diff(("<title>Keeping", "<title>How to keep"), ("/keeping-pears", "/pears"))
    assert TextChange("title", "Keeping pears", "How to keep pears") in found.texts
    assert TextChange("slug", "keeping-pears", "pears") in found.texts
    assert {each.name for each in found.texts} == {"title", "canonical", "url", "slug"}
    gone = diff(('<meta name="description" content="How pears keep.">', ""))
    assert gone.texts == (TextChange("description", "How pears keep.", None),)


def test_headings_lost_gained_and_retitled() -> None:
    found = diff(
        ("<h2>Where to keep them</h2>", "<h3>Where to keep yours</h3>"),
        ("<h2>What to avoid</h2>", "<h2>Recipes</h2>"),
    )
    assert found.retitled == (Change("h2 Where to keep them", "h3 Where to keep yours"),)
    assert found.headings == SetDiff(("h2 What to avoid",), ("h2 Recipes",))


def test_a_heading_that_moved_is_neither_lost_nor_retitled() -> None:
    one, two = "<h2>Where to keep them</h2>", "<h2>What to avoid</h2>"
    moved = diff((one, "<h2>x</h2>"), (two, one), ("<h2>x</h2>", two))
    assert (moved.headings, moved.retitled) == (SetDiff(), ())


def test_links_and_images() -> None:
    found = diff(
        ('<a href="/apples">', '<a href="/quinces">'),
        ('<a href="https://example.org/cellar">a cellar</a>', "a cellar"),
        ('<img src="box.jpg" alt="A box">', '<img src="tin.jpg" alt="A tin">'),
        ('alt="A pear"', 'alt="A ripe pear"'),
    )
    site = "https://example.com"
    assert found.internal_links == SetDiff((f"{site}/apples",), (f"{site}/quinces",))
    assert found.external_links == SetDiff(("https://example.org/cellar",))
    assert found.images == SetDiff(("box.jpg",), ("tin.jpg",))
    assert found.alts == (TextChange("pear.jpg", "A pear", "A ripe pear"),)


def test_structured_data_by_type_and_property() -> None:
    found = diff(('"image": "https://example.com/a.jpg"', '"author": "A Cook"'))
    assert found.structured_data == SetDiff(("NewsArticle.image",), ("NewsArticle.author",))


@pytest.mark.parametrize(("text", "only_date"), [(TEXT, True), (f"{TEXT} Eat them.", False)])
def test_a_date_that_changes_without_a_word_is_told(text: str, only_date: bool) -> None:
    found = diff(("2026-01-02T", "2026-03-04T"), (TEXT, text))
    assert found.modified == Change("2026-01-02T10:00:00Z", "2026-03-04T10:00:00Z")
    assert found.only_date is only_date


def test_words_keyphrases_and_findings() -> None:
    found = diff(
        (f"<p>{TEXT}</p>", "<p>Turn them.</p>"),
        ('alt="A pear"', ""),
        ("</article>", '<a href="/p">click here</a></article>'),
    )
    assert found.words.after < found.words.before
    assert [(each.text, each.after) for each in found.keyphrases] == [("pears", 2)]
    assert found.keyphrases[0].before > 2
    assert "images/alt-missing" in {finding.rule for finding in found.new}
    back = compare_versions(version(OLD.replace('alt="A pear"', "")), version(OLD), "HEAD")
    assert "images/alt-missing" in {finding.rule for finding in back.fixed}


def test_the_json_holds_all_of_it() -> None:
    found = diff(("<title>Keeping", "<title>How to keep"), ('alt="A pear"', ""))
    told = found.to_dict(Words("ar"))
    assert told["schema"] == "seoaudit/diff/1"
    assert told["texts"]["title"] == {"before": "Keeping pears", "after": "How to keep pears"}
    assert told["alts"] == [{"image": "pear.jpg", "before": "A pear", "after": None}]
    assert told["findings"]["new"][0].keys() >= {"rule", "message", "line", "fingerprint"}
    left_out = {"only_date", "fixed", "new"}
    assert asdict(found).keys() - left_out <= told.keys()
