"""Recorded verdicts of Rank Math 1.0.273, where SEOAUDIT_CASES says they lie.

Title sentiment and power words rest on lists of our own and are compared by the score alone.
"""

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from seoaudit import Document, audit

OWN_LISTS = {"title-sentiment", "title-has-power-words"}
UNSCORED = {"keyword-not-used"}


def cases() -> Iterator[dict[str, Any]]:
    folder = os.environ.get("SEOAUDIT_CASES")
    file = Path(folder or ".", "rankmath_parity.jsonl")
    if folder and file.is_file():
        with file.open(encoding="utf-8") as lines:
            yield from map(json.loads, lines)


def rule_name(test: str) -> str:
    """The name of a test, as in keywordIn10Percent, as that of our rule."""
    spaced = "".join(f"-{c}" if c.isupper() or c == "1" else c for c in test)
    return spaced.lower().replace("t-o-c", "toc").replace("a-i", "ai")


@pytest.mark.skipif(not os.environ.get("SEOAUDIT_CASES"), reason="SEOAUDIT_CASES is not set")
@pytest.mark.parametrize("case", list(cases()), ids=lambda case: str(case["id"]))
def test_every_test_gives_the_points_it_gave(case: dict[str, Any]) -> None:
    report = audit(
        Document(case["html"], url=case["url"]),
        keyphrases=[case["keyword"]],
        profile="rankmath",
        content=".entry-content",
    ).to_dict()
    ours = {row["id"]: (row["earned"], row["possible"]) for row in report["rules"]}
    expected = {rule_name(test): tuple(got) for test, got in case["expected"]["tests"].items()}
    compared = expected.keys() - OWN_LISTS - UNSCORED
    assert {name: ours[f"rankmath/{name}"] for name in compared} == {
        name: expected[name] for name in compared
    }
    assert abs(report["score"] - case["expected"]["score"]) <= 2
