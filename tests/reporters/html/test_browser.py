"""The report in a browser: readable by everyone, usable from the keyboard and on a telephone.

Skipped without axe for Playwright (pip install ".[dev]") or without a Chromium on the PATH.
"""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from seoaudit.errors import SourceError
from seoaudit.report.report import PageReport
from seoaudit.reporters.html import many
from seoaudit.reporters.html.overview import MAX_ROWS
from seoaudit.rule.messages import Words
from seoaudit.rule.registry import rule_of
from tests.reporters.html.conftest import UNREADABLE, rendered

pytest.importorskip("axe_playwright_python")

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

Open = Callable[..., Page]

LONG_POINTS = """document.querySelectorAll(".repairs .points > span")
    .forEach(each => each.textContent = "+100.0")"""
# How many lines each number of points takes, by the rectangles of its text.
LINES_OF_POINTS = """[...document.querySelectorAll(".repairs .points > span")].map(each => {
    const text = document.createRange();
    text.selectNodeContents(each);
    return new Set([...text.getClientRects()].map(box => Math.round(box.top))).size;
})"""


@pytest.fixture
def show(browser: Browser, tmp_path: Path) -> Iterator[Open]:
    """Open the report of some pages; at the end nothing was fetched and no script failed."""
    said: list[str] = []
    opened: list[Page] = []

    def show(
        reports: Sequence[PageReport | SourceError],
        language: str = "en",
        *,
        width: int = 1280,
        scheme: str = "light",
        scripted: bool = True,
    ) -> Page:
        file = tmp_path / "report.html"
        file.write_text(rendered(reports, language), "utf-8")
        page = browser.new_page(
            viewport={"width": width, "height": 800},
            color_scheme=scheme,  # type: ignore[arg-type]
            java_script_enabled=scripted,
        )
        opened.append(page)
        page.on("console", lambda message: said.append(message.text))
        page.on("pageerror", lambda error: said.append(str(error)))
        page.on("dialog", lambda dialog: said.append(dialog.message))
        page.on(
            "request",
            lambda request: None if request.url == file.as_uri() else said.append(request.url),
        )
        page.goto(file.as_uri())
        return page

    yield show
    for page in opened:
        page.close()
    assert said in ([], ["data:,"])


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("kind", ["one", "many"])
def test_axe_finds_no_violation(
    language: str,
    scheme: str,
    kind: str,
    show: Open,
    english: PageReport,
    arabic: PageReport,
    hostile: PageReport,
) -> None:
    reports = [hostile] if kind == "one" else [english, arabic, UNREADABLE]
    width = 390 if (language == "ar") == (scheme == "light") else 1280
    page = show(reports, language, scheme=scheme, width=width)
    page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)")
    results = Axe().run(page)
    assert results.violations_count == 0, results.generate_report()
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_a_mark_shows_its_note_when_the_keyboard_comes_to_it(
    show: Open, english: PageReport
) -> None:
    page = show([english], width=390)
    note = page.locator(".note").nth(1)
    assert not note.is_visible()
    mark = page.locator(".mark").nth(1)
    mark.focus()
    assert note.is_visible()
    assert note.inner_text() != ""
    page.keyboard.press("Escape")
    assert not note.is_visible()
    page.locator(".mark").nth(0).focus()
    page.keyboard.press("Tab")
    assert note.is_visible()


def test_a_mark_shows_its_note_when_pointed_at_or_touched(show: Open, english: PageReport) -> None:
    page = show([english], width=390)
    note, mark = page.locator(".note").nth(1), page.locator(".mark").nth(1)
    mark.hover()
    assert note.is_visible()
    page.locator("h1").hover()
    assert not note.is_visible()
    mark.click()
    assert note.is_visible()
    page.locator("h1").click()
    assert not note.is_visible()


@pytest.mark.parametrize("language", ["en", "ar"])
def test_on_a_wide_screen_the_notes_stand_beside_the_text(
    language: str, show: Open, english: PageReport, arabic: PageReport
) -> None:
    page = show([english], language)
    assert left(page, ".note") > left(page, ".copy .p") + width(page, ".copy .p")
    page = show([arabic], language)
    assert left(page, ".note") + width(page, ".note") < left(page, ".copy .p")


def left(page: Page, selector: str) -> float:
    return float(page.locator(selector).first.evaluate("e => e.getBoundingClientRect().left"))


def width(page: Page, selector: str) -> float:
    return float(page.locator(selector).first.evaluate("e => e.getBoundingClientRect().width"))


def test_letters_of_arabic_stay_joined(show: Open, arabic: PageReport) -> None:
    page = show([arabic], "ar")
    spaced = "e => e.filter(each => getComputedStyle(each).letterSpacing !== 'normal').length"
    assert page.locator("*").evaluate_all(spaced) == 0


def test_the_line_of_a_finding_leads_to_its_mark(show: Open, english: PageReport) -> None:
    page = show([english])
    line = page.locator("a.line").first
    note = (line.get_attribute("href") or "")[1:]
    line.click()
    focused = page.evaluate("document.activeElement.getAttribute('aria-describedby')")
    assert note in focused.split()


@pytest.fixture
def table(show: Open, english: PageReport, arabic: PageReport, hostile: PageReport) -> Page:
    return show([english, arabic._replace(score=95), hostile])


def names(page: Page) -> list[str]:
    rows = page.locator(".sortable tbody tr:visible small:first-of-type")
    return [text for text in rows.all_inner_texts() if text.endswith(".html")]


def test_the_table_is_sorted_from_the_keyboard(table: Page) -> None:
    by_score = names(table)
    button = table.locator(".sortable button").first
    button.focus()
    table.keyboard.press("Enter")
    assert names(table) == by_score[::-1]
    assert table.locator(".sortable th").first.get_attribute("aria-sort") == "descending"
    table.keyboard.press("Enter")
    assert names(table) == by_score


def test_the_table_is_filtered_by_text_band_and_rule(
    table: Page, english: PageReport, arabic: PageReport
) -> None:
    total = len(names(table))
    table.get_by_label("Search pages").fill("mint")
    assert names(table) == ["balcony-mint.html"]
    assert table.locator("output").inner_text() == f"1 of {total} shown"
    table.get_by_label("Search pages").fill("")
    table.locator("select[name=band]").select_option("good")
    assert names(table) == ["balcony-mint.html"]
    table.locator("select[name=band]").select_option("All")
    rule = min({f.rule for f in english.findings} - {f.rule for f in arabic.findings})
    table.locator("select[name=rule]").select_option(Words().title(rule_of(rule)))
    assert "apple-tree.html" in names(table)
    assert "balcony-mint.html" not in names(table)


def test_a_long_table_shows_all_its_rows_when_asked_or_searched(
    show: Open, english: PageReport, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(many, "MAX_BYTES", 0)
    page = show([english._replace(source=f"{number}.html", findings=()) for number in range(310)])
    rows = page.locator(".sortable tbody tr:visible")
    assert rows.count() == MAX_ROWS
    page.get_by_label("Show all 310 pages").check()
    assert rows.count() == 310
    page.get_by_label("Show all 310 pages").uncheck()
    page.get_by_label("Search pages").fill("309.html")
    assert rows.count() == 1


def test_a_link_in_the_table_opens_its_page(table: Page) -> None:
    table.get_by_role("link", name="How to prune").click()
    opened = table.locator("details.page[open]")
    assert opened.count() == 1
    assert opened.locator("small").first.inner_text() == "apple-tree.html"


def test_without_a_script_everything_can_be_read(
    show: Open, english: PageReport, arabic: PageReport
) -> None:
    page = show([english, arabic], width=390, scripted=False)
    assert not page.locator(".filters").is_visible()
    assert page.locator(".sortable tbody tr:visible").count() == 2
    page.locator("details.page > summary").first.click()
    note = page.locator(".note").first
    assert note.is_visible()


def test_on_paper_the_notes_are_open_and_the_ledger_shows_its_sums(
    show: Open, english: PageReport
) -> None:
    page = show([english], width=700)
    note = page.locator(".note").first
    assert not note.is_visible()
    page.emulate_media(media="print")
    assert note.is_visible()
    assert page.locator(".ledger details .share").first.is_visible()
    assert not page.locator(".ledger details table tr").first.is_visible()
    assert not page.locator("nav").is_visible()


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_report_of_a_short_article_takes_three_sheets(
    language: str, show: Open, english: PageReport, arabic: PageReport
) -> None:
    page = show([arabic if language == "ar" else english], language)
    assert page.pdf(format="A4").count(b"/Type /Page\n") <= 3


@pytest.mark.parametrize("width", [320, 390, 768, 1280])
def test_points_are_never_broken(width: int, show: Open, english: PageReport) -> None:
    page = show([english], width=width)
    page.evaluate(LONG_POINTS)
    lines = page.evaluate(LINES_OF_POINTS)
    assert lines
    assert set(lines) == {1}
    assert page.evaluate("document.documentElement.scrollWidth") <= width
