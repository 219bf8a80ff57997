"""What the README shows is what the program does."""

from tests.paths import ROOT

README = (ROOT / "README.md").read_text("utf-8")


def test_the_report_it_shows_is_that_of_the_example() -> None:
    block = README.partition("```console\n")[2].partition("```")[0]
    shown = block.partition("…\n")[2]
    golden = (ROOT / "tests" / "reporters" / "golden" / "apple-tree.en.txt").read_text("utf-8")
    assert shown
    assert golden.endswith(shown)
