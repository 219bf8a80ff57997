import json
from collections.abc import Iterator

import pytest
from rich.cells import cell_len

from seoaudit.errors import UsageError
from seoaudit.reporters.site.comparison import FORMATS, load_comparison_reporter, sections
from seoaudit.reporters.style import Style
from seoaudit.rule.finding import Severity
from seoaudit.rule.messages import Words
from seoaudit.rule.site.facts import Standing
from seoaudit.site.changes import RuleChange, RunFinding, RunPage, SiteChanges

URL = "https://site.example/oak"
FOUND = RunFinding(
    "structure/orphan", "unlinked", {"url": URL}, Severity.WARNING, [URL], 1, "0" * 16, "2026-01-01"
)
CHANGES = SiteChanges(
    "2026-11-21T10:00:00+00:00", "2026-11-29T10:00:00+00:00", (60, 71), [FOUND], 3, [FOUND], 1,
    [RunPage(f"{URL}\x1b[31m", Standing.INDEXABLE)], 1, [RunPage(URL, Standing.NOINDEX)], 1,
    [RuleChange("images/alt-missing", 2, 1)],
)  # fmt: skip


def shown(name: str, language: str = "en") -> str:
    render = load_comparison_reporter(name)
    pieces: Iterator[str] = render(CHANGES, Style(Words(language), width=80))
    return "".join(pieces)


@pytest.mark.parametrize("name", sorted(FORMATS))
def test_every_format_says_all_and_nothing_rules_the_terminal(name: str) -> None:
    text = shown(name)
    for said in (URL, "images/alt-missing", "No page of the site links to"):
        assert said in text.replace("\\", "").replace("\n    ", " ")
    assert "\x1b" not in text


@pytest.mark.parametrize("language", ["en", "ar", "fr"])
def test_lines_fit(language: str) -> None:
    assert all(cell_len(each) <= 80 for each in shown("terminal", language).splitlines())


def test_lost_pages_come_first_and_what_is_not_named_is_counted() -> None:
    found = list(sections(CHANGES, Words()))
    assert [each.title for each in found] == [
        "1 page lost", "1 page gained", "3 findings appeared", "1 finding mended",
    ]  # fmt: skip
    assert [each.hidden for each in found] == [0, 0, 2, 0]
    assert found[0].items[0].text == f"{URL} (noindexed)"
    assert "and 2 more" in shown("terminal")


def test_json_names_its_schema() -> None:
    assert json.loads(shown("json"))["schema"] == "seoaudit/site-changes/1"


def test_other_formats_are_refused() -> None:
    with pytest.raises(UsageError, match="as csv"):
        load_comparison_reporter("csv")
