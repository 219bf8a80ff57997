"""The explanation of a rule or topic, as Markdown."""

import sys
from collections.abc import Iterator, Mapping

import pytest

from seoaudit import Example, Finding, Page, Rule, Severity, message, option
from seoaudit.cli.printing.explanation import explanation, with_code_in_place
from seoaudit.errors import UsageError
from seoaudit.rule.messages import Words


class Pruned(Rule):
    """Prune the tree.

    ## Why it matters
    Light reaches every branch.

    ## How to fix it
    Cut to a bud.

    ## References
    - https://example.com/pruning
    """

    id = "garden/tree-pruned"
    severity = Severity.ERROR
    weight = 2.5
    cap = 30
    most = option(3, "Branches to leave.")
    names = option(("تفاح",), "Trees to look at.")
    wrong = message("{count} branches in <tree>, over {most}.", advice="Cut.", fix="Cut them")
    examples = (Example("<p>Pruned.</p>", None), Example("<p>Wild.</p>", "wrong"))

    def check(self, _page: Page) -> Iterator[Finding]:
        yield from ()


class Bare(Rule):
    """Plant a tree."""

    id = "garden/bare"

    def check(self, _page: Page) -> Iterator[Finding]:
        yield from ()


RULES: Mapping[str, type[Rule]] = {rule.id: rule for rule in (Bare, Pruned)}
ENGLISH = Words()


def test_a_rule_is_explained_part_by_part() -> None:
    page = explanation("garden/tree-pruned", ENGLISH, RULES)
    assert page.startswith(
        "# garden/tree-pruned\n\nPrune the tree.\n\n"
        "weight 2.5, severity error, basis heuristic, "
        "caps the page at 30 points while it fails, has a fix\n\n"
        "## Why it matters\n\nLight reaches every branch.\n\n"
        "## How to fix it\n\nCut to a bud.\n\n"
    )
    assert page.endswith("## References\n\n- https://example.com/pruning\n")


def test_options_are_shown_as_they_would_be_written() -> None:
    page = explanation("garden/tree-pruned", ENGLISH, RULES)
    assert "\n- `most` = `3`: Branches to leave.\n" in page
    assert '\n- `names` = `["تفاح"]`: Trees to look at.\n' in page


def test_messages_keep_their_placeholders_and_show_tags_as_code() -> None:
    page = explanation("garden/tree-pruned", ENGLISH, RULES)
    assert "\n- `wrong`: {count} branches in `<tree>`, over {most}. Cut.\n" in page


def test_examples_are_shown_with_what_comes_of_them() -> None:
    page = explanation("garden/tree-pruned", ENGLISH, RULES)
    assert "Passes:\n\n```html\n<p>Pruned.</p>\n```\n\nFails with `wrong`:\n\n```html" in page


def test_a_rule_that_says_little_of_itself_has_no_empty_parts() -> None:
    assert explanation("garden/bare", ENGLISH, RULES) == (
        "# garden/bare\n\nPlant a tree.\n\nweight 1, severity warning, basis heuristic\n"
    )


@pytest.mark.parametrize("name", ["garden", "garden/*"])
def test_a_topic_is_the_list_of_its_rules(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    package = sys.modules[__name__.rpartition(".")[0]]
    monkeypatch.setattr(package, "__doc__", "Trees and their care.\n\nMore of it.")
    assert explanation(name, ENGLISH, RULES) == (
        "# garden\n\nTrees and their care.\n\n"
        "- `garden/bare` (weight 1): Plant a tree.\n"
        "- `garden/tree-pruned` (weight 2.5): Prune the tree.\n"
    )


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("garden/tree-prund", "Did you mean garden/tree-pruned?"),
        ("gardn", "Did you mean garden?"),
        ("حديقة", "See: seoaudit rules"),
        ("gard", "unknown rule or topic 'gard'"),
    ],
)
def test_any_other_name_is_met_with_the_nearest(name: str, said: str) -> None:
    with pytest.raises(UsageError) as caught:
        explanation(name, ENGLISH, RULES)
    assert said in str(caught.value)


def test_code_in_arabic_prose_is_kept_in_one_piece_and_examples_as_they_are() -> None:
    page = 'أضف `<html lang="{code}">` هنا.\n- `missing`: لا لغة.\n```html\n<p>نص</p>\n```'
    assert with_code_in_place(page) == (
        'أضف \u2068`<html lang="{code}">`\u2069 هنا.\n- \u2068`missing`\u2069: لا لغة.\n'
        "```html\n<p>نص</p>\n```"
    )
