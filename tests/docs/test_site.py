"""The web site of the docs: whole, in two directions, and loading nothing from elsewhere."""

import json
import subprocess
import sys
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

from seoaudit.rule.registry import load_rules
from seoaudit.testing import page
from tests.docs.blocks import PAGES
from tests.paths import ROOT

pytest.importorskip("material", reason="the extra docs is not installed")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site, built as strictly as CI builds it."""
    folder = tmp_path_factory.mktemp("site")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "-d", str(folder)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    return folder


def attributes(file: Path, name: str) -> list[str]:
    """The values of an attribute on a page of the site."""
    found = page(file.read_text("utf-8")).tree.select(f"[{name}]")
    return [value for element in found if (value := element.get(name))]


def test_pages_and_nothing_else_of_the_folder_are_on_it(site: Path) -> None:
    assert not [*site.rglob("*.py"), *site.rglob("*.md"), *site.rglob("*template*")]
    rules = [rule for rule in load_rules().values() if rule.__module__.startswith("seoaudit_rules")]
    assert not [rule.id for rule in rules if not (site / "rules" / f"{rule.id}.html").exists()]
    assert len(list(site.rglob("*.html"))) == len(PAGES) + len(rules) + len(["404", "rules/index"])


@pytest.mark.parametrize(
    ("name", "language", "direction"),
    [("index", "en", "ltr"), ("ar/index", "ar", "rtl"), ("fr/index", "fr", "ltr")],
)
def test_a_page_is_written_in_its_direction(
    site: Path, name: str, language: str, direction: str
) -> None:
    file = site / f"{name}.html"
    assert attributes(file, "lang")[0] == language
    assert attributes(file, "dir")[0] == direction


def test_it_loads_nothing_from_elsewhere(site: Path) -> None:
    for file in site.rglob("*.html"):
        loaded = page(file.read_text("utf-8")).tree.select("script[src], img[src], link[href]")
        addresses = [element.get("src") or element.get("href") or "" for element in loaded]
        assert not [address for address in addresses if urlsplit(address).netloc]


def test_every_link_inside_it_leads_to_a_page_and_a_place_on_it(site: Path) -> None:
    places = {file: {file.name, *attributes(file, "id")} for file in site.rglob("*.html")}
    for file in places.keys() - {site / "404.html"}:
        for link in attributes(file, "href"):
            parts = urlsplit(link)
            if parts.scheme or not (target := unquote(parts.path) or file.name).endswith(".html"):
                continue
            aim = (file.parent / target).resolve()
            place = unquote(parts.fragment) or aim.name
            assert place in places.get(aim, set()), f"{file}: {link}"


def test_pages_in_every_language_can_be_searched(site: Path) -> None:
    index = json.loads((site / "search" / "search_index.json").read_text("utf-8"))
    titles = {entry["location"]: entry["title"] for entry in index["docs"]}
    assert titles["rules/head/title-length.html"] == "head/title-length"
    assert titles["ar/index.html"] == "seoaudit بالعربية"
    assert titles["fr/index.html"] == "seoaudit en français"
