"""Long names of pages stay different when they are shortened."""

import pytest
from rich.cells import cell_len

from seoaudit.reporters.terminal.names import ShortNames


def short(width: int, *names: str) -> list[str]:
    shortened = ShortNames(names, width)
    return [shortened.of(name) for name in names]


def test_a_name_that_fits_stays_whole() -> None:
    assert short(12, "docs/apple.md") == ["…/apple.md"]
    assert short(13, "docs/apple.md") == ["docs/apple.md"]


def test_as_many_folders_as_fit_are_kept_from_the_end() -> None:
    assert short(20, "site/docs/trees/pruning/apple.md") == ["…/pruning/apple.md"]


def test_what_tells_two_names_apart_is_kept_wherever_it_stands() -> None:
    assert short(24, "en/docs/trees/pruning.md", "ar/docs/trees/pruning.md") == [
        "en/docs/trees/pruning.md",
        "ar/docs/trees/pruning.md",
    ]
    assert short(20, "en/docs/trees/pruning.md", "ar/docs/trees/pruning.md") == [
        "en/…/pruning.md",
        "ar/…/pruning.md",
    ]
    versions = [f"site/versions/version-{n}/start/install.md" for n in ("1.0", "2.0")]
    assert short(34, *versions) == [
        "…/version-1.0/start/install.md",
        "…/version-2.0/start/install.md",
    ]
    assert short(20, *versions) == ["…on-1.0/…/install.md", "…on-2.0/…/install.md"]


def test_a_long_file_name_keeps_what_no_other_has() -> None:
    names = ("trees/how-to-prune-an-apple-tree.md", "trees/how-to-prune-an-apple-tree-2.md")
    assert short(18, *names) == ["…-an-apple-tree.md", "…n-apple-tree-2.md"]
    names = ("a-first-very-long-name-of-a-page.md", "the-second-long-name-of-a-page.md")
    assert short(16, *names) == ["a-f…of-a-page.md", "the…of-a-page.md"]


def test_what_cannot_be_told_apart_in_so_little_room_stays_whole() -> None:
    names = [f"{'a' * 9}/{middle}/{'c' * 9}.md" for middle in ("x", "y")]
    assert short(8, *names) == names


@pytest.mark.parametrize("width", range(10, 40, 3))
def test_all_names_stay_different_and_fit_unless_they_stay_whole(width: int) -> None:
    folders = ("guide", "reference/api", "versions/version-1.0/guide", "خضار", "漢字漢字漢字")
    files = ("index.md", "installation-and-first-steps.md", "نعناع.md")
    names = [f"website/docs/{folder}/{file}" for folder in folders for file in files]
    shown = short(width, *names)
    assert len(set(shown)) == len(names)
    for name, form in zip(names, shown, strict=True):
        assert form == name or cell_len(form) <= width
