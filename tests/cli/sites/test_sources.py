"""Which kind of source a command line names."""

from pathlib import Path

import pytest

from seoaudit.cli.sites.plan import Plan
from seoaudit.cli.sites.sources import audit_source
from seoaudit.config.loading import load
from seoaudit.errors import UsageError
from tests.cli.conftest import Run, error
from tests.cli.sites.test_plan import GIVEN


def plan(**given: object) -> Plan:
    return Plan.of({**GIVEN, **given}, load({}, search=False), jobs=1)


def test_what_is_no_source_is_said_before_anything_is_written(work: Path) -> None:
    for source, given in (("oak.html", {}), ("public", {"engine": "local", "render": True})):
        with pytest.raises(UsageError):
            audit_source(plan(source=source, **given))
    assert list(work.iterdir()) == []


def test_a_list_with_what_is_no_address_is_refused(work: Path, run: Run) -> None:
    (work / "list.txt").write_text("oak\n", "utf-8")
    assert "is no address" in error(run("site", "@list.txt"))
