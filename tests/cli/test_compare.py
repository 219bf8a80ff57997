from pathlib import Path

from typer.testing import CliRunner

from seoaudit.cli import app

EXAMPLE = str(Path(__file__).parents[2] / "examples" / "apple-tree.html")


def test_both_scores_are_shown() -> None:
    arguments = ["check", EXAMPLE, "-k", "apple tree", "--compare", "rankmath"]
    done = CliRunner().invoke(app, [*arguments, "--fail-on", "never"])
    assert done.exit_code == 0
    assert "The profile rankmath gives " in done.stdout
    assert "Would raise only that score: rankmath/" in done.stdout


def test_an_unknown_profile_to_compare_with_is_one_line() -> None:
    done = CliRunner().invoke(app, ["check", EXAMPLE, "--compare", "rankmat"])
    assert done.exit_code == 2
    assert "Did you mean rankmath" in done.stderr
