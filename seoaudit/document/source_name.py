"""What a source is by its name alone: standard input, a URL, or a file."""

import re

# How a user names standard input.
STDIN = "-"

ARCHIVES = (".warc", ".warc.gz", ".wacz")

_URL = r"(?i)https?:|[a-z][a-z0-9+.-]*://"


def is_stdin(source: str) -> bool:
    """Whether a source is standard input."""
    return source == STDIN


def is_url(source: str) -> bool:
    """Whether the user means a URL, be it valid or not."""
    return ":" in source and re.match(_URL, source) is not None


def is_file(source: str) -> bool:
    """Whether a source is a file, a folder or a pattern of them."""
    return not is_stdin(source) and not is_url(source)


def is_archive(name: str) -> bool:
    """Whether a file is a web archive, by its name."""
    return name.lower().endswith(ARCHIVES)
