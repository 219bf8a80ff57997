import json
from pathlib import Path

from typer.testing import CliRunner

from seoaudit.cli.app import app
from tests.paths import EXAMPLES

EXAMPLE = str(EXAMPLES / "apple-tree.html")


def test_both_scores_are_shown() -> None:
    arguments = ["check", EXAMPLE, "-k", "apple tree", "--compare", "rankmath"]
    done = CliRunner().invoke(app, [*arguments, "--fail-on", "never"])
    assert done.exit_code == 0
    assert "Profile rankmath: " in done.stdout
    assert "Affects only this profile’s score\n" in done.stdout
    assert "rankmath/length-content" in done.stdout


def test_an_unknown_profile_to_compare_with_is_one_line() -> None:
    done = CliRunner().invoke(app, ["check", EXAMPLE, "--compare", "rankmat"])
    assert done.exit_code == 2
    assert "Did you mean rankmath" in done.stderr


def test_the_featured_image_counts_for_rank_math(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text("<title>Pruning</title><div id=text><p>Prune in winter.</p></div>", "utf-8")
    arguments = ["check", str(page), "--profile", "rankmath", "--content", "#text", "-f", "json"]

    def earned(*more: str) -> float:
        done = CliRunner().invoke(app, [*arguments, *more])
        rules = json.loads(done.stdout)["pages"][0]["rules"]
        [points] = [r["earned"] for r in rules if r["id"] == "rankmath/content-has-assets"]
        return float(points)

    assert (earned(), earned("--featured-image", "https://example.com/a.jpg")) == (0, 1)
