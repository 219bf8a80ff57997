"""The whole report in a browser: as one file and with files beside it.

Skipped without Playwright (pip install ".[browser]") or without a Chromium on the PATH.
"""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from seoaudit.cli.outputs.files_beside import files_beside
from seoaudit.reporters.site import html
from seoaudit.site.audited import AuditedSite
from tests.reporters.site.html.gardens import HOSTILE, TITLE, planted, rendered
from tests.site.audits import audited

pytest.importorskip("playwright")

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

Open = Callable[..., Page]
READY = "form.filters.site:not([hidden])"
OPENED = "dialog[open] h2"


@pytest.fixture
def show(browser: Browser, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Open]:
    """Open the report of a site; at the end nothing was fetched and no script failed."""
    said: list[str] = []
    opened: list[Page] = []
    file = tmp_path / "a site #1.html"
    folder = (tmp_path / "a site #1_files").as_uri()

    def ask(url: str) -> None:
        if url != file.as_uri() and not url.startswith(folder):
            said.append(url)

    def show(
        made: AuditedSite,
        language: str = "en",
        *,
        width: int = 1200,
        scheme: str = "light",
        is_folder: bool = False,
        scripted: bool = True,
        loses: bool = False,
    ) -> Page:
        monkeypatch.setattr(html, "MOST_IN_A_FILE", 0 if is_folder else 2_000)
        with files_beside(file) as beside:
            file.write_text(rendered(made, language, beside), "utf-8")
        assert (tmp_path / "a site #1_files").is_dir() == is_folder
        page = browser.new_page(
            viewport={"width": width, "height": 800},
            color_scheme=scheme,  # type: ignore[arg-type]
            java_script_enabled=scripted,
        )
        opened.append(page)
        page.on("console", lambda message: None if loses else said.append(message.text))
        page.on("pageerror", lambda error: said.append(str(error)))
        page.on("dialog", lambda dialog: said.append(dialog.message))
        page.on("request", lambda request: ask(request.url.partition("#page")[0]))
        page.goto(file.as_uri())
        if scripted:
            page.wait_for_selector(READY)
        return page

    yield show
    for page in opened:
        page.close()
    assert [each for each in said if each != "data:,"] == []


def axe(page: Page) -> None:
    results = Axe().run(page)
    assert results.violations_count == 0, results.generate_report()


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("is_folder", [False, True], ids=["file", "folder"])
def test_axe_finds_no_violation(language: str, scheme: str, is_folder: bool, show: Open) -> None:
    width = 360 if (language == "ar") == (scheme == "light") else 1200
    page = show(planted(), language, scheme=scheme, width=width, is_folder=is_folder)
    page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)")
    axe(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.get_by_role("link", name="/trees/oak").first.click()
    page.wait_for_selector(OPENED)
    page.evaluate("document.querySelectorAll('dialog details').forEach(e => e.open = true)")
    axe(page)
    assert page.evaluate("document.querySelector('dialog').scrollWidth") <= width


@pytest.mark.parametrize("is_folder", [False, True], ids=["file", "folder"])
def test_nothing_that_a_page_says_is_markup_or_script(is_folder: bool, show: Open) -> None:
    page = show(audited(HOSTILE), is_folder=is_folder)
    count = "document.querySelectorAll('img, [onload], [onerror], a[href^=javascript]').length"
    assert page.evaluate(count) == 0
    rows = page.locator("table.sites tbody a")
    assert rows.count() >= 4
    for number in range(rows.count()):
        rows.nth(number).click()
        page.wait_for_selector(OPENED)
        assert page.evaluate(count) == 0
        page.keyboard.press("Escape")
    shown = TITLE.replace("&lt;", "<").replace("&gt;", ">")
    assert page.get_by_text(shown).count() > 1


def addresses(page: Page) -> list[str]:
    return page.locator("table.sites tbody a").all_inner_texts()


def test_the_table_is_filtered_and_sorted_from_the_keyboard(show: Open) -> None:
    page = show(planted())
    every = len(addresses(page))
    page.get_by_label("Search addresses and titles").fill("oak")
    assert addresses(page) == ["/trees/oak"]
    assert page.locator(".filters output").inner_text() == f"1 of {every} shown"
    page.get_by_label("Search addresses and titles").fill("")
    page.get_by_label("Standing").select_option("redirected")
    assert addresses(page) == ["/moved"]
    page.get_by_label("Standing").select_option("")
    button = page.locator("table.sites thead button").nth(1)
    button.focus()
    page.keyboard.press("Enter")
    assert addresses(page) == sorted(addresses(page))
    assert page.locator("table.sites th").nth(1).get_attribute("aria-sort") == "ascending"
    page.keyboard.press("Enter")
    assert addresses(page) == sorted(addresses(page), reverse=True)


def test_what_has_no_number_is_last_whichever_way_the_table_is_sorted(show: Open) -> None:
    page = show(planted())
    for _ in range(2):
        scores = [e.inner_text() for e in page.locator("table.sites td:first-child").all()]
        scored = [score for score in scores if score]
        assert scores == scored + [""] * (len(scores) - len(scored))
        page.locator("table.sites thead button").first.click()


def test_a_long_table_shows_more_on_request(show: Open) -> None:
    page = show(planted(110))
    assert page.locator("table.sites tbody tr").count() == 100
    page.get_by_role("button", name="Show more").click()
    assert page.locator("table.sites tbody tr").count() > 100
    assert not page.get_by_role("button", name="Show more").is_visible()


def test_details_open_go_on_and_close_from_the_keyboard(show: Open) -> None:
    page = show(planted(), is_folder=True)
    first, second = addresses(page)[:2]
    page.locator("table.sites tbody a").first.focus()
    page.keyboard.press("Enter")
    page.wait_for_selector(OPENED)
    assert page.locator("dialog .source a").first.inner_text() == first
    page.get_by_role("button", name="Next").press("Enter")
    page.locator("dialog .source a").first.get_by_text(second, exact=True).wait_for()
    assert page.get_by_role("button", name="Previous").is_enabled()
    page.keyboard.press("Escape")
    assert page.locator("dialog[open]").count() == 0
    assert "#page" not in page.url


def test_a_link_to_details_opens_them(show: Open) -> None:
    page = show(planted())
    page.goto(f"{page.url}#page-0")
    page.reload()
    page.wait_for_selector(OPENED)


def test_lost_files_are_named(show: Open, tmp_path: Path) -> None:
    page = show(planted(), is_folder=True, loses=True)
    for each in (tmp_path / "a site #1_files").iterdir():
        each.rename(tmp_path / each.name)
    page.locator("table.sites tbody a").first.click()
    page.wait_for_selector("dialog[open]")
    assert "Is the folder a site #1_files beside this file?" in page.locator("dialog").inner_text()
    for each in tmp_path.glob("*.part.js"):
        each.rename(tmp_path / "a site #1_files" / each.name)
    page.keyboard.press("Escape")
    page.locator("table.sites tbody a").first.click()
    page.wait_for_selector(OPENED)


def test_a_rule_opens_from_a_fix_and_is_copied_as_a_table(show: Open) -> None:
    page = show(planted())
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.locator(".fixes a").first.click()
    rule = page.locator("details.rule[open]")
    assert rule.count() == 1
    rule.get_by_role("button", name="Copy as CSV").click()
    rule.get_by_role("button", name="Copied").wait_for()
    assert page.evaluate("navigator.clipboard.readText()").startswith("rule,severity,url")


def test_all_findings_of_a_rule_are_shown_on_request(show: Open) -> None:
    made = planted()
    first = made.report.findings[0]
    many = made.report._replace(findings=(first,) * 40)
    page = show(made._replace(report=many), is_folder=True)
    page.locator("details.rule > summary").click()
    page.get_by_role("button", name="Show all 40 findings").click()
    page.locator(".rule .repairs > li").nth(39).wait_for()
    assert page.locator(".rule .repairs > li").count() == 40


def test_the_treemap_is_colored_in_two_ways_and_narrows_the_table(show: Open) -> None:
    page = show(planted())
    colors = "getComputedStyle(document.querySelector('.tile rect')).fill"
    before = page.evaluate(colors)
    page.get_by_label("Mean link score").check()
    assert page.evaluate(colors) != before
    page.locator(".tile[data-folder='/trees/']").click()
    assert all(address.startswith("/trees/") for address in addresses(page))


def test_the_legend_narrows_the_table(show: Open) -> None:
    page = show(planted())
    page.locator(".legend a[data-standing=failed]").click()
    assert addresses(page) == ["/lost"]


@pytest.mark.parametrize("language", ["en", "ar", "fr"])
def test_it_fits_a_telephone_of_360_pixels(language: str, show: Open) -> None:
    page = show(planted(), language, width=360)
    page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)")
    assert page.evaluate("document.documentElement.scrollWidth") <= 360


def test_without_scripts_it_can_be_read(show: Open) -> None:
    page = show(planted(60), scripted=False)
    assert page.locator("table.sites tbody tr").count() == 50
    assert "Without scripts" in page.locator("noscript").inner_text()
    assert not page.locator(".filters").is_visible()
    page.locator("details.rule > summary").first.click()
    assert page.locator("details.rule[open] .said").first.is_visible()


def test_on_paper_only_what_can_be_read_is_left(show: Open) -> None:
    page = show(planted())
    page.emulate_media(media="print")
    assert page.locator("table.sites").is_visible()
    assert page.locator(".treemap").is_visible()
    assert not page.locator(".shades").is_visible()
    assert not page.locator(".more").is_visible()


def test_letters_of_arabic_stay_joined(show: Open) -> None:
    page = show(planted(), "ar")
    spaced = "e => e.filter(each => getComputedStyle(each).letterSpacing !== 'normal').length"
    assert page.locator("*").evaluate_all(spaced) == 0
