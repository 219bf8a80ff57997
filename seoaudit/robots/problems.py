"""Mistakes in a robots.txt, those that Lighthouse also reports, each with its line.

https://developer.chrome.com/docs/lighthouse/seo/invalid-robots-txt
"""

from collections.abc import Iterator, Sequence
from typing import Literal
from urllib.parse import urlsplit

from seoaudit.named_tuple import NamedTuple
from seoaudit.robots.lines import ALLOW, DISALLOW, SITEMAP, USER_AGENT, Line

Fault = Literal[
    "web_page", "no_colon", "unknown", "no_group", "no_agent", "no_path", "dollar", "sitemap"
]

# Keys that some crawler obeys or a published proposal defines; all others are ignored.
KNOWN = frozenset((
    USER_AGENT, ALLOW, DISALLOW, SITEMAP, "crawl-delay", "clean-param", "host", "request-rate",
    "visit-time", "noindex", "content-signal", "content-usage", "license",
))  # fmt: skip


class Problem(NamedTuple):
    """A line that does not do what its author meant."""

    fault: Fault
    line: Line


def find_problems(lines: Sequence[Line]) -> Iterator[Problem]:
    """Yield the mistakes in order; for a web page in place of the file, only that."""
    if lines and lines[0].text.startswith("<"):
        yield Problem("web_page", lines[0])
        return
    in_group = False
    for line in lines:
        fault = _fault_of_name(line) or _fault_of_value(line)
        if not fault and line.name in (ALLOW, DISALLOW) and not in_group:
            fault = "no_group"
        in_group = in_group or line.key == USER_AGENT
        if fault:
            yield Problem(fault, line)


def _fault_of_name(line: Line) -> Fault | None:
    """Report what Google accepts too: other crawlers do not."""
    if ":" not in line.text:
        return "no_colon"
    return None if line.name in KNOWN else "unknown"


def _fault_of_value(line: Line) -> Fault | None:
    if line.name == USER_AGENT and not line.value:
        return "no_agent"
    if line.name == SITEMAP and not _is_address(line.value):
        return "sitemap"
    if line.name in (ALLOW, DISALLOW) and line.value:
        if line.value[0] not in "/*":
            return "no_path"
        return "dollar" if "$" in line.value[:-1] else None
    return None


def _is_address(value: str) -> bool:
    try:
        parts = urlsplit(value)
    except ValueError:
        return False
    return parts.scheme in ("http", "https", "ftp") and bool(parts.netloc)
