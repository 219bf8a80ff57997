from pathlib import Path

import pytest

from seoaudit.cli.printing.site_store import show_links, show_query
from seoaudit.errors import SourceError, UsageError
from seoaudit.site.store.place import DATABASE
from seoaudit.site.store.store import Store


def test_a_value_of_a_page_rules_no_terminal(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store = Store(tmp_path / DATABASE)
    store.intern(["https://site.example/\x1b[31m"])
    store.close()
    show_query([str(tmp_path), "SELECT url, x'0aff' AS b FROM address"])
    said = capsys.readouterr().out
    assert "\x1b" not in said
    assert said.endswith(",0aff\n")


def test_a_folder_without_a_store_and_half_a_question_are_refused(tmp_path: Path) -> None:
    with pytest.raises(SourceError):
        show_query([str(tmp_path), "SELECT 1"])
    with pytest.raises(UsageError):
        show_links([str(tmp_path)], to=None, from_=None)
