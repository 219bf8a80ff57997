import sys

import pytest

from seoaudit.cli.printing.site_progress import site_progress
from tests.cli.conftest import Screen


def test_nobody_is_told_where_nobody_watches() -> None:
    with site_progress() as progress:
        progress(1, 2)


@pytest.mark.parametrize(("known", "shown"), [(7, "3/7"), (0, "3/?")])
def test_a_bar_is_drawn_for_who_watches_and_removed(
    monkeypatch: pytest.MonkeyPatch, known: int, shown: str
) -> None:
    screen = Screen()
    monkeypatch.setattr(sys, "stderr", screen)
    monkeypatch.setattr("seoaudit.cli.printing.site_progress.DELAY", 0.0)
    monkeypatch.setattr("seoaudit.cli.printing.site_progress.STEP", 0.0)
    with site_progress() as progress:
        progress(3, known)
    assert shown in screen.getvalue()
