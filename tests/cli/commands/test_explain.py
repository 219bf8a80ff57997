"""`seoaudit explain`: why a rule matters and how to fix its findings."""

import sys

import pytest

from seoaudit.cli.commands.explain import show
from seoaudit.rule.registry import load_rules
from tests.cli.conftest import Run, Screen, error


@pytest.mark.parametrize("rule", load_rules())
def test_every_rule_is_explained(run: Run, rule: str) -> None:
    result = run("explain", rule)
    assert result.exit_code == 0
    headings = [line for line in result.stdout.splitlines() if line.startswith("## ")]
    assert {"## Why it matters", "## How to fix it", "## Messages", "## Examples"} <= set(headings)
    assert headings[-1] == "## References"


def test_options_are_explained_with_their_defaults(run: Run) -> None:
    output = run("explain", "head/title-length").stdout
    assert "- `max_pixels` = `580`: " in output


def test_messages_show_where_numbers_will_stand(run: Run) -> None:
    assert "{pixels}" in run("explain", "head/title-length").stdout


def test_a_tag_in_a_message_is_quoted_so_that_markdown_shows_it(run: Run) -> None:
    assert "`<title>`" in run("explain", "head/title-missing").stdout.split("## Messages")[1]


def test_a_rule_is_explained_in_arabic(run: Run) -> None:
    output = run("explain", "head/title-missing", "--language", "ar").stdout
    prose = output.split("```")[::2]
    headings = [line for part in prose for line in part.splitlines() if line.startswith("## ")]
    assert headings == ["## لماذا يهم", "## كيف تصلحه", "## الرسائل", "## أمثلة", "## المراجع"]
    assert "يرسب بالرسالة `missing`:" in output


def test_a_rule_is_explained_in_french(run: Run) -> None:
    output = run("explain", "head/title-missing", "--language", "fr").stdout
    prose = output.split("```")[::2]
    headings = [line for part in prose for line in part.splitlines() if line.startswith("## ")]
    assert headings == [
        "## Pourquoi c’est important",
        "## Comment corriger",
        "## Messages",
        "## Exemples",
        "## Références",
    ]
    assert "\nÉchoue avec `missing`\u00a0:\n" in output


def test_a_topic_is_explained_by_its_rules(run: Run) -> None:
    output = run("explain", "head").stdout
    assert output.startswith("# head\n\n")
    for rule in load_rules():
        assert (f"`{rule}`" in output) == rule.startswith("head/")


def test_an_unknown_rule_gets_the_nearest_name(run: Run) -> None:
    assert "Did you mean head/title-length?" in error(run("explain", "title-lenght"))


MARKDOWN = "# التشذيب\n\nPrune `<b>` in **winter**.\n"


def test_a_pipe_gets_the_markdown_as_it_is(capsys: pytest.CaptureFixture[str]) -> None:
    show(MARKDOWN)
    assert capsys.readouterr().out == MARKDOWN


def test_a_terminal_gets_it_rendered(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = Screen()
    monkeypatch.setattr(sys, "stdout", screen)
    monkeypatch.setenv("TERM", "xterm-256color")
    show(MARKDOWN)
    shown = screen.getvalue()
    assert "التشذيب" in shown
    assert "\x1b[1mwinter" in shown
    assert "**" not in shown


def test_a_terminal_that_can_only_print_gets_the_markdown(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = Screen()
    monkeypatch.setattr(sys, "stdout", screen)
    monkeypatch.setenv("TERM", "dumb")
    show(MARKDOWN)
    assert screen.getvalue() == MARKDOWN
