"""The word lists beside this module, this project's own."""

from functools import cache
from pathlib import Path

from seoaudit_rules.rankmath.letters import comparable

_FOLDER = Path(__file__).parent


@cache
def read_list(name: str, language: str) -> frozenset[str]:
    """The words of a list, as titles are compared with them; none where there is no such list."""
    file = _FOLDER / name
    lines = file.read_text("utf-8").splitlines() if file.is_file() else ()
    return frozenset(comparable(line, language) for line in lines if not line.startswith("#"))
