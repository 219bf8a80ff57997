from pathlib import Path

import pytest

from seoaudit.cli.outputs.files_beside import files_beside
from seoaudit.errors import OutputError


def test_files_are_written_into_a_folder_named_after_the_report(tmp_path: Path) -> None:
    with files_beside(tmp_path / "site.html") as beside:
        assert beside is not None
        assert beside.name == "site_files"
        beside.write("pages-0", "one")
    assert (tmp_path / "site_files" / f"pages-0{beside.ending}").read_text("utf-8") == "one"


def test_what_an_earlier_report_left_is_removed_and_nothing_else(tmp_path: Path) -> None:
    folder = tmp_path / "site_files"
    folder.mkdir()
    (folder / "pages-7.part.js").write_text("old", "utf-8")
    (folder / "mine.txt").write_text("mine", "utf-8")
    with files_beside(tmp_path / "site.html") as beside:
        assert beside is not None
        beside.write("pages-0", "new")
    assert sorted(each.name for each in folder.iterdir()) == ["mine.txt", "pages-0.part.js"]
    with files_beside(tmp_path / "site.html"):
        pass
    assert [each.name for each in folder.iterdir()] == ["mine.txt"]


def test_a_folder_of_its_own_goes_with_its_last_file(tmp_path: Path) -> None:
    with files_beside(tmp_path / "site.html") as beside:
        assert beside is not None
        beside.write("pages-0", "one")
    with files_beside(tmp_path / "site.html"):
        pass
    assert not (tmp_path / "site_files").exists()


def test_standard_output_and_devices_have_no_place_beside_them() -> None:
    for file in (None, Path("/dev/null")):
        with files_beside(file) as beside:
            assert beside is None


def test_what_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "site_files").write_text("a file", "utf-8")
    with files_beside(tmp_path / "site.html") as beside:
        assert beside is not None
        with pytest.raises(OutputError, match="could not write the report"):
            beside.write("pages-0", "one")
