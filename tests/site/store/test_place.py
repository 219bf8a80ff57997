from pathlib import Path

from seoaudit.site.store.place import DATABASE, holds_store


def test_a_folder_holds_a_store_if_its_file_is_there(tmp_path: Path) -> None:
    assert not holds_store(tmp_path)
    assert not holds_store(tmp_path / "nowhere")
    (tmp_path / DATABASE).mkdir()
    assert not holds_store(tmp_path)
    (tmp_path / "kept").mkdir()
    (tmp_path / "kept" / DATABASE).touch()
    assert holds_store(tmp_path / "kept")
