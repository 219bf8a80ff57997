"""What pages say of themselves that are not there."""

import re
from functools import cache
from pathlib import Path

from seoaudit.late_pattern import late_pattern

_AROUND = late_pattern(r"^[\W_]+|[\W_]+$")
# The number of the error, alone or with its name, at an end of what is said.
_CODE = late_pattern(
    r"^(?:(?:error|http|erreur|fehler|خطأ|ошибка)\W*)?(?:404|410)\b|\b(?:404|410)$", re.IGNORECASE
)


def says_not_found(text: str) -> bool:
    """Whether a title or headline says that there is no page, and nothing else."""
    folded = " ".join(text.casefold().replace("’", "'").split())
    bare = _AROUND.sub("", folded)
    left = _AROUND.sub("", _CODE.sub("", bare))
    return left in _phrases() or (left == "" and bare != "")


@cache
def _phrases() -> frozenset[str]:
    """Return the phrases of all languages, as `says_not_found` compares them."""
    lines = Path(__file__).with_suffix(".txt").read_text("utf-8").splitlines()
    return frozenset(line.casefold() for line in lines if line and not line.startswith("#"))
