"""Which manuscripts are pages that a generator fills."""

import pytest

from seoaudit import Document, audit
from seoaudit.page.page import Page
from seoaudit.page.publication.page_kind import PageKind

SAID = "Water the pots in the morning, before the sun is on the balcony and dries the soil.\n\n"
LINKS = "- [Pots](pots.md)\n- [Soil for pots](/soil/): which one keeps water\n"


def kind_of(text: str, name: str) -> PageKind:
    return Page(Document(text, source=name, markup="markdown")).kind


@pytest.mark.parametrize("name", ["docs/_index.md", "content/garden/_index.ar.md"])
def test_the_page_of_a_section_is_a_list_unless_it_has_much_text(name: str) -> None:
    assert kind_of(f"# Watering\n\n## How\n\n{SAID * 8}", name) is PageKind.LIST
    assert kind_of(f"# Watering\n\n## How\n\n{SAID * 20}", name) is PageKind.ARTICLE
    other = name.replace("_index", "watering")
    assert kind_of(f"# Watering\n\n## How\n\n{SAID * 8}", other) is PageKind.ARTICLE


@pytest.mark.parametrize(
    "layout", ["layout: home", "template: splash", "type: list", "layout: layouts/home.njk"]
)
def test_a_template_for_lists_makes_one(layout: str) -> None:
    assert kind_of(f"---\n{layout}\n---\n{SAID * 2}", "a.md") is PageKind.LIST
    assert kind_of(f"---\n{layout}\n---\n{SAID * 20}", "a.md") is PageKind.ARTICLE
    assert kind_of(f"---\nlayout: post\n---\n{SAID * 2}", "a.md") is PageKind.ARTICLE


@pytest.mark.parametrize("name", ["docs/index.md", "docs/pots/README.md", "index.mdx"])
def test_the_page_of_a_folder_is_a_list_if_it_says_little_but_where_to_go(name: str) -> None:
    assert kind_of("---\ntitle: Watering\n---\n", name) is PageKind.LIST
    assert kind_of(f"# Watering\n\n{SAID}", name) is PageKind.LIST
    assert kind_of(f"# Watering\n\n{SAID * 4}{LINKS}", name) is PageKind.LIST
    assert kind_of(f"# Watering\n\n{SAID * 4}{LINKS}", "docs/can.md") is PageKind.ARTICLE


@pytest.mark.parametrize(
    "text",
    [
        f"# Watering\n\n{SAID * 4}",
        f"# Watering\n\n## In summer\n\n{SAID}",
        f"# Watering\n\n{SAID * 4}{LINKS}- Take a can.\n",
        f"# Watering\n\n{SAID}{LINKS}\n{SAID * 3}",
        f"# Watering\n\n{SAID * 7}{LINKS}",
        f"# Watering\n\n{SAID * 4}- [Cans](https://example.com/cans)\n",
        f"---\ndate: 2026-05-01\n---\n{SAID}",
    ],
)
def test_a_text_in_the_page_of_a_folder_is_an_article(text: str) -> None:
    assert kind_of(text, "docs/watering/index.md") is PageKind.ARTICLE


def test_a_text_that_another_file_brings_is_not_judged() -> None:
    brought = "::: garden.pots\n    :depth: 2\n"
    assert kind_of(brought, "reference.md") is PageKind.BROUGHT
    assert kind_of(f"{SAID}{brought}", "reference.md") is PageKind.ARTICLE
    report = audit(Document(brought, source="reference.md", markup="markdown"))
    assert report.notes[0].key == "no_article_brought"
    assert "head/title-missing" not in [finding.rule for finding in report.findings]


@pytest.mark.parametrize(
    "call",
    [
        "```{toctree}\n:maxdepth: 2\npots\n```",
        ":::{toctree}\npots\n:::",
        "<DocCardList />",
        "{{< children >}}",
        "{{% section-index %}}",
    ],
)
def test_a_short_text_with_a_list_of_the_pages_below_it_is_a_list(call: str) -> None:
    text = f"# Watering\n\n## How\n\n{SAID * 4}{call}\n"
    assert kind_of(text, "docs/watering.md") is PageKind.LIST
    assert kind_of(f"{SAID * 20}{text}", "docs/watering.md") is PageKind.ARTICLE
    shown = text.replace(call, f"````md\n{call}\n````")
    assert kind_of(shown, "docs/watering.md") is PageKind.ARTICLE


@pytest.mark.parametrize("hidden", [":hidden:\n", "---\nhidden: true\n---\n"])
def test_a_hidden_table_of_contents_lists_nothing(hidden: str) -> None:
    text = f"# Watering\n\n## How\n\n{SAID * 4}```{{toctree}}\n{hidden}pots\n```\n"
    assert kind_of(text, "docs/watering.md") is PageKind.ARTICLE
