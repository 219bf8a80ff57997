"""Every file and page that the docs name is there."""

import re
from pathlib import Path

import pytest

from tests.paths import ROOT

FOLDERS = "benchmarks docs examples rules seoaudit templates tests".split()
FILES = (".css", ".html", ".json", ".md", ".py", ".toml", ".txt", ".yml")
DOCS = [
    *ROOT.glob("*.md"),
    *(ROOT / "docs").glob("*.md"),
    ROOT / "rules" / "README.md",
    ROOT / "examples" / "plugin" / "README.md",
]


def named_paths(text: str) -> list[str]:
    """What stands between backticks and looks like a file or folder of the project.

    A name with `<` or `*` in it stands for many; one that begins elsewhere is a reader's own.
    """
    quoted = re.findall(r"`([^`\s]+)`", text)
    return [
        name
        for name in quoted
        if not set("<*{") & set(name)
        and (
            (name.split("/")[0] in FOLDERS and name.endswith(("/", *FILES))) or name.endswith(".py")
        )
    ]


def is_there(name: str, doc: Path) -> bool:
    places = (ROOT, ROOT / "rules" / "seoaudit_rules", doc.parent)
    return any((place / name).exists() for place in places)


def test_a_name_is_known_for_a_path() -> None:
    text = "`seoaudit/page/` `b.py` `seoaudit/1` `rules/<topic>/<rule>.py` `content/a.md`"
    assert named_paths(text) == ["seoaudit/page/", "b.py"]


@pytest.mark.parametrize("doc", DOCS, ids=lambda doc: str(doc.relative_to(ROOT)))
def test_every_path_it_names_is_there(doc: Path) -> None:
    missing = [name for name in named_paths(doc.read_text("utf-8")) if not is_there(name, doc)]
    assert not missing


def links(doc: Path) -> list[tuple[Path, str]]:
    """The pages of the project that a page links to, each with the part behind the #."""
    text = re.sub(r"```.*?```|`[^`]*`", "", doc.read_text("utf-8"), flags=re.DOTALL)
    found = re.findall(r"\]\(([^)\s]+)\)", text)
    own = [link.partition("#") for link in found if "://" not in link and "mailto:" not in link]
    return [(doc.parent / page if page else doc, part) for page, _, part in own]


def anchors(page: Path) -> set[str]:
    """The headings of a page as GitHub links to them."""
    headings = re.findall(r"^#+ (.+)$", page.read_text("utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("doc", DOCS, ids=lambda doc: str(doc.relative_to(ROOT)))
def test_every_page_and_heading_it_links_to_is_there(doc: Path) -> None:
    missing = [str(page) for page, _ in links(doc) if not page.exists()]
    assert not missing
    assert not [part for page, part in links(doc) if part and part not in anchors(page)]
