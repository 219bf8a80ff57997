"""Rules as SARIF describes them."""

from collections.abc import Iterator

import pytest

from seoaudit import Finding, Page, Rule, Severity
from seoaudit.reporters.sarif.rules import LEVEL, descriptor
from seoaudit.rule import registry
from seoaudit.rule.messages import Words


class Pruned(Rule):
    """Prune the {tree}.

    ## Why it matters
    Light reaches
    every branch.

    ## How to fix it
    Cut to a bud.

    ## References
    - The manual (https://example.com/pruning), which see.
    - https://example.com/buds
    """

    id = "garden/tree-pruned"
    severity = Severity.ERROR
    weight = 2.5

    def check(self, _page: Page) -> Iterator[Finding]:
        yield from ()


class Bare(Pruned):
    """Plant a tree."""

    id = "garden/bare"


@pytest.fixture(autouse=True)
def garden(monkeypatch: pytest.MonkeyPatch) -> None:
    """The two rules are installed."""
    rules = {rule.id: rule for rule in (Pruned, Bare)}
    monkeypatch.setattr(registry, "rule_of", rules.__getitem__)


def test_a_rule_is_described_by_its_docs() -> None:
    described = descriptor("garden/tree-pruned", Words())
    assert described["id"] == "garden/tree-pruned"
    assert described["name"] == "GardenTreePruned"
    assert described["shortDescription"] == {"text": "Prune the {{tree}}."}
    assert described["fullDescription"] == {"text": "Light reaches every branch."}
    assert described["defaultConfiguration"] == {"level": "error"}
    assert described["properties"] == {
        "tags": ["seo", "garden", "heuristic"],
        "basis": "heuristic",
        "weight": 2.5,
    }


def test_the_help_has_every_part_in_plain_text_and_in_markdown() -> None:
    help_ = descriptor("garden/tree-pruned", Words())["help"]
    assert help_["text"].startswith("Prune the {{tree}}.\n\nWhy it matters\nLight reaches")
    assert (
        "\n\n## How to fix it\n\nCut to a bud.\n\n## References\n\n- The manual"
        in help_["markdown"]
    )


def test_the_address_of_the_help_is_the_first_reference_without_what_is_around_it() -> None:
    assert descriptor("garden/tree-pruned", Words())["helpUri"] == "https://example.com/pruning"


def test_a_rule_that_says_little_of_itself_is_described_by_its_title() -> None:
    described = descriptor("garden/bare", Words())
    assert (
        described["fullDescription"] == described["shortDescription"] == {"text": "Plant a tree."}
    )
    assert described["help"] == {"text": "Plant a tree.", "markdown": "Plant a tree."}
    assert "helpUri" not in described


def test_every_severity_has_a_level_of_the_standard() -> None:
    assert set(LEVEL) == set(Severity)
    assert set(LEVEL.values()) <= {"none", "note", "warning", "error"}
    assert len(set(LEVEL.values())) == len(LEVEL)
