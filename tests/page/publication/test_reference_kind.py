"""Changelogs and glossaries are known by their headings, and told from articles."""

import pytest

from seoaudit import Document, Page
from seoaudit.page.publication.page_kind import PageKind
from seoaudit.page.publication.reference_kind import version_of

ENTRY = "The blade is cleaned after each branch, so that no fungus travels to the next tree."
TERMS = (
    *("Bark", "Branch collar", "Bud", "Canker", "Crown", "Graft", "Heartwood", "Leader", "Node"),
    *("Rootstock", "Sap", "Scion", "Spur"),
)


def kind(markdown: str) -> PageKind:
    return Page(Document(markdown, markup="markdown")).kind


def headed(title: str, *headings: str, level: int = 2, entry: str = ENTRY) -> str:
    sections = (f"{'#' * level} {heading}\n\n{entry}\n" for heading in headings)
    return "\n".join([f"# {title}\n", *sections])


@pytest.mark.parametrize(
    ("heading", "version"),
    [
        ("1.2.3", (1, 2, 3)),
        ("v0.4", (0, 4)),
        ("[1.0.0] - 2026-01-31", (1, 0, 0)),
        ("2.4.0 (May 3, 2026)", (2, 4, 0)),
        ("Version 3.1", (3, 1)),
        ("الإصدار 2.0", (2, 0)),
        ("Green Fingers 3.0.0-rc.1", (3, 0, 0)),
        ("v2.0.0 — The big saw", (2, 0, 0)),
        ("1.2 Cleaning the saw", None),
        ("1.2 - Cleaning the saw", None),
        ("2026", None),
        ("Why 3.5 metres are enough", None),
        ("Unreleased", None),
    ],
)
def test_a_version_is_told_from_a_numbered_section(
    heading: str, version: tuple[int, ...] | None
) -> None:
    assert version_of(heading) == version


def test_versions_from_the_newest_on_are_a_changelog() -> None:
    assert kind(headed("Saw news", "Unreleased", "1.2.0", "1.1.0", "1.0.0")) is PageKind.CHANGELOG
    nested = "# Saws\n\n## 2.0.0\n\n### Added\n\nA.\n\n### Fixed\n\nB.\n\n"
    nested += "## 1.1.0\n\n### Added\n\nC.\n\n## 1.0.0\n\nD.\n"
    assert kind(nested) is PageKind.CHANGELOG


@pytest.mark.parametrize("title", ["Changelog", "Release notes", "سجل التغييرات"])
def test_what_is_called_a_changelog_needs_one_version(title: str) -> None:
    assert kind(headed(title, "0.1.0")) is PageKind.CHANGELOG
    assert kind(headed(title, "How to write one")) is PageKind.ARTICLE


@pytest.mark.parametrize(
    "headings",
    [
        ("1.1", "1.2", "1.3", "1.4"),
        ("1.2.0", "1.1.0", "How to update", "What to do first", "Where to ask"),
        ("What is new in 2.0.0", "Why it took so long", "Thanks"),
        ("3.0.0",),
    ],
)
def test_numbered_sections_and_news_of_a_version_are_articles(headings: tuple[str, ...]) -> None:
    assert kind(headed("The new saw", *headings)) is PageKind.ARTICLE


def test_short_entries_in_alphabetical_order_are_a_glossary() -> None:
    assert kind(headed("Words of pruning", *TERMS)) is PageKind.GLOSSARY
    assert kind(headed("Words of pruning", *TERMS, level=3)) is PageKind.GLOSSARY
    arabic = (
        *("البرعم", "التاج", "الجذع", "الحلقة", "الخشب", "الرأس", "الساق", "الشتلة"),
        *("الطعم", "العقدة", "الغصن", "القلف", "اللب"),
    )
    assert kind(headed("كلمات التقليم", *arabic)) is PageKind.GLOSSARY


def test_what_is_called_a_glossary_needs_few_terms() -> None:
    assert kind(headed("Glossary", *TERMS[:4])) is PageKind.GLOSSARY
    assert kind(headed("Words of pruning", *TERMS[:4])) is PageKind.ARTICLE


@pytest.mark.parametrize(
    "page",
    [
        headed("Pruning", *reversed(TERMS)),
        headed("Pruning", *TERMS, entry=f"{ENTRY} " * 12),
        headed("Best saws", *TERMS[:9]),
        headed("Pruning", *(f"{t}\n\n### More of it\n\n{ENTRY * 4}" for t in TERMS)),
        headed("Questions", *(f"{term}: what is it?" for term in TERMS)),
        headed("Pruning", *(f"{term} and what a gardener must know of it first" for term in TERMS)),
        headed("Pruning", *(["Example"] * 13)),
    ],
)
def test_sections_to_read_are_an_article(page: str) -> None:
    assert kind(page) is PageKind.ARTICLE


def test_a_list_of_terms_is_a_glossary() -> None:
    listed = "".join(f"<dt>{term}<dd>{ENTRY}" for term in TERMS)
    html = "<html lang=en><h1>Words</h1><article>{0}<dl>{1}</dl></article>"
    assert Page(Document(html.format("", listed))).kind is PageKind.GLOSSARY
    prose = f"<p>{ENTRY * 9}</p>"
    assert Page(Document(html.format(prose * 3, listed))).kind is PageKind.ARTICLE


def test_tables_of_what_is_called_a_glossary_are_one() -> None:
    table = "| term | meaning |\n| --- | --- |\n" + "".join(f"| {t} | {ENTRY} |\n" for t in TERMS)
    assert kind(f"# Glossary\n\n{table}") is PageKind.GLOSSARY
    assert kind(f"# Pruning\n\n{table}") is PageKind.ARTICLE
