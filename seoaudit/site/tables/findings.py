"""The findings of a run as rows: those of the site, then those of its pages."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from sqlite3 import Connection
from typing import Any

from seoaudit.report.report import PageReport
from seoaudit.site.tables.columns import TABLES

SITE, PAGE = "site", "page"


def fill_findings(
    connection: Connection,
    findings: Iterable[Mapping[str, Any]],
    pages: Iterable[PageReport],
) -> None:
    """Make the table of findings anew; it is gone when the connection is closed.

    `findings` are those of the site as its JSON has them.
    """
    columns = TABLES["findings"].columns
    connection.execute("DROP TABLE IF EXISTS temp.finding_row")
    declared = ", ".join(f"{name} {type_}" for name, type_ in columns.items())
    connection.execute(f"CREATE TEMP TABLE finding_row ({declared})")
    marks = ", ".join("?" * len(columns))
    for rows in (_of_site(findings), _of_pages(pages)):
        connection.executemany(f"INSERT INTO finding_row VALUES ({marks})", rows)


def _of_site(findings: Iterable[Mapping[str, Any]]) -> Iterator[tuple[object, ...]]:
    for each in findings:
        place = each["sources"][0] if each["sources"] else {}
        yield (
            SITE, each["rule"], each["key"], each["severity"], each["basis"], each["url"],
            place.get("line"), place.get("column"), each["points"], each["count"],
            json.dumps(each["params"], ensure_ascii=False),
        )  # fmt: skip


def _of_pages(pages: Iterable[PageReport]) -> Iterator[tuple[object, ...]]:
    for page in pages:
        for each in page.findings:
            yield (
                PAGE, each.rule, each.key, each.severity.name.lower(), str(each.basis), page.url,
                each.line, each.column, round(each.points, 2), 1,
                json.dumps(dict(each.params), ensure_ascii=False),
            )  # fmt: skip
