import json
from pathlib import Path

from rich.cells import cell_len
from typer.testing import CliRunner

from seoaudit.cli.app import app
from tests.cli.conftest import Run
from tests.paths import EXAMPLES


def test_a_long_title_is_cut_and_measured() -> None:
    done = CliRunner().invoke(app, ["snippet", str(EXAMPLES / "apple-tree.html")])
    assert done.exit_code == 0
    assert "greenfingers.example › garden › prune-old-apple-tree" in done.stdout
    assert "without losing next\u00a0..." in done.stdout
    assert "/580 px ✂" in done.stdout


def test_a_right_to_left_page_is_drawn_from_the_right() -> None:
    done = CliRunner().invoke(app, ["snippet", str(EXAMPLES / "balcony-mint.html")])
    title = next(line for line in done.stdout.splitlines() if "دليل عملي" in line)
    assert title.startswith(" " * 20)


def test_json_holds_both_devices() -> None:
    page = str(EXAMPLES / "apple-tree.html")
    done = CliRunner().invoke(app, ["snippet", page, "--format", "json"])
    found = json.loads(done.stdout)
    assert [result["device"] for result in found["results"]] == ["desktop", "mobile"]
    assert found["results"][0]["title"]["limit"] == 580


def test_a_missing_page_is_one_line_and_exit_code_2() -> None:
    done = CliRunner().invoke(app, ["snippet", "nowhere.html"])
    assert done.exit_code == 2
    assert "nowhere.html" in done.stderr


def test_the_dots_stand_beside_the_word_they_follow_and_the_box_is_as_wide_as_its_label() -> None:
    title = "زيارة عمل إلى الرياض تعزز الشراكة الأمنية بين البلدين وتفتح آفاقا جديدة للتعاون بينهما"
    html = f'<html lang="ar" dir="rtl"><title>{title}</title><p>نص'
    arguments = ["snippet", "-", "--language", "ar"]
    shown = CliRunner().invoke(app, arguments, input=html).stdout.splitlines()
    assert not [line for line in shown if line.strip(" \u200f\u2068\u2069") == "..."]
    top, bottom = (line for line in shown[:6] if "──" in line)
    assert cell_len(top) == cell_len(bottom)


SHORT = """<html lang="en"><meta charset="utf-8"><title>Sourdough</title>
<meta name="description" content="Short."><article><h1>Bread from rye flour</h1><p>It rises.
<p><img src="a.jpg">
"""


def snippet(*arguments: str) -> list[str]:
    return CliRunner().invoke(app, ["snippet", "-", *arguments], input=SHORT).stdout.splitlines()


def test_a_text_that_fits_is_not_praised_where_check_finds_fault() -> None:
    shown = snippet("--lang", "en")
    assert any(line.strip().startswith("title 98/580 px · description") for line in shown)
    assert not any("✔" in line for line in shown)
    rules = [line.strip() for line in shown if line.strip().startswith(("head/", "images/"))]
    assert rules == ["head/title-length", "head/description-length"]


def test_a_keyphrase_is_looked_for_in_the_result() -> None:
    assert "          keyphrase/in-title" in snippet("-k", "rye starter")
    assert "          keyphrase/in-title" not in snippet("-k", "sourdough")


def test_a_page_without_an_address_says_how_to_name_it() -> None:
    assert "  (no URL yet: name it with --url)" in snippet()
    assert "  example.com › rye" in snippet("--url", "https://example.com/rye")


def test_json_has_the_findings_too() -> None:
    found = json.loads("\n".join(snippet("--format", "json")))["findings"]
    assert [finding["rule"] for finding in found] == [
        "head/title-length",
        "head/description-length",
    ]


def test_the_title_in_markdown_has_what_the_site_adds(run: Run, work: Path) -> None:
    (work / "mkdocs.yml").write_text("site_name: Green Fingers\n", "utf-8")
    (work / "apple.md").write_text("# Apple trees\n", "utf-8")
    assert "Apple trees - Green Fingers" in run("snippet", "apple.md").stdout


def test_a_title_or_description_that_is_missing_is_told(run: Run, work: Path) -> None:
    (work / "a.html").write_text("<h1>Old apple trees</h1><p>Prune in winter.</p>", "utf-8")
    shown = run("snippet", "a.html").stdout
    assert "The page has no title, so the headline is shown instead." in shown
    assert "The page has no meta description, so its opening is shown instead." in shown
    assert "no title" not in run("snippet", str(EXAMPLES / "apple-tree.html")).stdout
