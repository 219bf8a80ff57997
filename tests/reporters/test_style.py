"""What a report looks like unless somebody says otherwise."""

from dataclasses import FrozenInstanceError, replace
from pathlib import Path

import pytest

from seoaudit.reporters import Style
from seoaudit.rule.messages import Words


def test_a_report_is_plain_english_of_80_columns_from_the_working_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    style = Style()
    assert (style.words, style.width, style.root) == (Words("en"), 80, tmp_path)
    assert not style.color
    assert not style.verbose
    assert style.target is None


def test_a_style_is_a_value_that_can_be_varied() -> None:
    arabic = replace(Style(), words=Words("ar", isolate=True), width=100)
    assert (arabic.words.direction, arabic.width) == ("rtl", 100)
    with pytest.raises(FrozenInstanceError):
        arabic.width = 40  # type: ignore[misc]
