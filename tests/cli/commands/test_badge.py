import json
from pathlib import Path

import pytest

from seoaudit.rule.messages import Words
from tests.cli.conftest import Run, error


def test_the_score_of_a_page_is_drawn(run: Run, page: Path) -> None:
    drawn = run("badge", page.name, "--shape", "square", "--theme", "dark")
    assert drawn.exit_code == 0
    assert drawn.stdout.startswith('<svg xmlns="http://www.w3.org/2000/svg"')
    assert "SEO score" in drawn.stdout


def test_it_is_the_score_that_check_gives(run: Run, page: Path) -> None:
    asked = (page.name, "-k", "apple tree", "--profile", "rankmath")
    score = json.loads(run("check", *asked, "-f", "json").stdout)["pages"][0]["score"]
    drawn = json.loads(run("badge", *asked, "-f", "shields").stdout)
    assert drawn["message"] == f"{score} / 100"


def test_the_featured_image_counts_as_it_does_for_check(run: Run, page: Path) -> None:
    asked = (page.name, "--profile", "rankmath")
    more = (*asked, "--featured-image", "https://example.com/tree.jpg")

    def drawn(*arguments: str) -> str:
        return str(json.loads(run("badge", *arguments, "-f", "shields").stdout)["message"])

    score = json.loads(run("check", *more, "-f", "json").stdout)["pages"][0]["score"]
    assert drawn(*more) == f"{score} / 100" != drawn(*asked)


def test_the_label_is_in_the_language_of_the_page(run: Run) -> None:
    html = '<html lang="ar" dir="rtl"><title>تقليم أشجار التفاح</title>'
    drawn = run("badge", "-", "--inline", input=html.encode())
    assert 'lang="ar"' in drawn.stdout
    assert 'direction="rtl">تقييم المحتوى</text>' in drawn.stdout


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--shape", "cirle"), "Did you mean circle?"),
        (("--theme", "blue"), "must be one of light, dark"),
        (("-f", "png"), "must be one of svg, shields"),
    ],
)
def test_what_cannot_be_drawn_is_said(
    run: Run, page: Path, arguments: tuple[str, str], said: str
) -> None:
    assert said in error(run("badge", page.name, *arguments))


def test_a_badge_shows_one_page(run: Run, page: Path) -> None:
    (page.parent / "other.html").write_text("<title>x</title>", "utf-8")
    assert "one page, not 2" in error(run("badge", "."))
    assert "file not found" in error(run("badge", "missing.html")).lower()


@pytest.mark.parametrize(
    ("asked", "label"), [([], "SEO score"), (["--language", "ar"], Words("ar").phrase("badge"))]
)
def test_its_label_is_in_the_language_asked_for(
    asked: list[str], label: str, run: Run, page: Path
) -> None:
    drawn = json.loads(run("badge", page.name, "-f", "shields", *asked).stdout)
    assert drawn["label"] == label
