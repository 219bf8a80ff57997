"""The problem matcher, read as the runner of GitHub reads it."""

import json
import re
from typing import Any

from tests.paths import ROOT

FILE = ROOT / ".github" / "problem-matcher.json"
MATCHERS: list[dict[str, Any]] = json.loads(FILE.read_text("utf-8"))["problemMatcher"]


def matched(line: str) -> list[dict[str, str]]:
    """What each matcher makes of a line: its groups by name, with the severity they stand for."""
    found = []
    for matcher in MATCHERS:
        (pattern,) = matcher["pattern"]
        if match := re.search(pattern["regexp"], line, re.ASCII):
            groups = {name: match[n] for name, n in pattern.items() if name != "regexp"}
            found.append({"severity": matcher.get("severity", ""), **groups})
    return found
