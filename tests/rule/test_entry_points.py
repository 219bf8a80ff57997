import sys
import zipfile
from importlib import metadata
from pathlib import Path

import pytest

from seoaudit.rule import entry_points as module
from seoaudit.rule.entry_points import EntryPoint, entry_points, parse

RULES = "seoaudit.rules"
METADATA = "Metadata-Version: 2.1\nName: Grow-Rules\nVersion: 1.5\n"


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder in front of all others that distributions may be put into."""
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    return tmp_path


def install(site: Path, folder: str, *lines: str) -> None:
    place = site / folder
    place.mkdir(parents=True)
    (place / "METADATA").write_text(
        "Metadata-Version: 2.1\nName: Grow-Rules\nVersion: 1.5\n", "utf-8"
    )
    (place / "entry_points.txt").write_text("\n".join(lines), "utf-8")


def named(name: str) -> list[EntryPoint]:
    return [entry for entry in entry_points(group=RULES) if entry.name == name]


@pytest.mark.parametrize("group", [RULES, "seoaudit.reporters"])
def test_the_standard_library_says_the_same_of_what_is_installed(group: str) -> None:
    expected = {(e.name, e.value, e.group) for e in metadata.entry_points(group=group)}
    assert set(entry_points(group=group)) == expected
    assert expected


def test_a_file_is_read_section_by_section() -> None:
    text = "[console_scripts]\na = b:c\n\n# d = e\n[seoaudit.rules]\n f.g=h = i \n[other]\nj = k\n"
    assert list(parse(text)) == [
        EntryPoint("a", "b:c", "console_scripts"),
        EntryPoint("f.g", "h = i", RULES),
        EntryPoint("j", "k", "other"),
    ]


@pytest.mark.parametrize("folder", ["grow_rules-1.5.dist-info", "Grow.Rules.egg-info"])
def test_a_distribution_installed_meanwhile_is_found_in_the_next_process(
    site: Path, folder: str
) -> None:
    assert not named("grow")
    install(site, folder, "[seoaudit.rules]", "grow = json:decoder.JSONDecoder")
    module._ours.cache_clear()
    [found] = named("grow")
    assert found.load().__name__ == "JSONDecoder"
    assert found.distribution == "Grow-Rules 1.5"


def test_of_two_distributions_with_one_name_the_first_counts(site: Path) -> None:
    install(site / "a", "grow_rules-2.dist-info", "[seoaudit.rules]", "grow = json")
    install(site / "b", "grow.rules-1.dist-info", "[seoaudit.rules]", "grow = re", "old = re")
    sys.path[:0] = [str(site / "a"), str(site / "b")]
    assert [entry.value for entry in named("grow")] == ["json"]
    assert not named("old")


def test_the_standard_library_is_asked_where_there_is_an_archive(site: Path) -> None:
    archive = site / "bundle.zip"
    with zipfile.ZipFile(archive, "w") as opened:
        opened.writestr("grow_rules-1.5.dist-info/METADATA", METADATA)
        opened.writestr(
            "grow_rules-1.5.dist-info/entry_points.txt", "[seoaudit.rules]\ngrow = json\n"
        )
    sys.path.insert(0, str(archive))
    assert [entry.value for entry in named("grow")] == ["json"]
    assert named("builtin")


def test_the_standard_library_is_asked_where_somebody_else_finds_distributions(
    monkeypatch: pytest.MonkeyPatch, site: Path
) -> None:
    class Finder:
        def find_spec(self, *_: object) -> None:
            return None

        def find_distributions(self, context: object = None) -> list[metadata.Distribution]:  # noqa: ARG002
            return [metadata.PathDistribution(site / "elsewhere" / "grow_rules-1.5.dist-info")]

    install(site / "elsewhere", "grow_rules-1.5.dist-info", "[seoaudit.rules]", "grow = json")
    monkeypatch.setattr(sys, "meta_path", [*sys.meta_path, Finder()])
    module._ours.cache_clear()
    assert [entry.value for entry in named("grow")] == ["json"]
    module._ours.cache_clear()


def test_a_place_that_is_not_there_is_passed_over(site: Path) -> None:
    sys.path.insert(0, str(site / "nowhere"))
    assert named("builtin")
