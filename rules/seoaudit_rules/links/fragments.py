"""The parts of pages that links lead to: what stands after the "#"."""

from collections.abc import Set
from urllib.parse import unquote

TEXT_FRAGMENT = ":~:"
# Signs after the "#" of a fragment that a script reads: of a path, an action, a setting.
SCRIPT_MARKS = ("/", "!", "=")


def part_meant(fragment: str) -> str:
    """Return the id that a fragment means; "" if a script reads it, or it is a text to find."""
    part = fragment.partition(TEXT_FRAGMENT)[0]
    is_for_script = part.startswith(SCRIPT_MARKS[:2]) or SCRIPT_MARKS[2] in unquote(part)
    return "" if is_for_script else part


def exists(part: str, places: Set[str]) -> bool:
    """Whether a browser finds the part: as written, percent-decoded, or the top of the page."""
    return part in places or unquote(part) in places or unquote(part).lower() == "top"
