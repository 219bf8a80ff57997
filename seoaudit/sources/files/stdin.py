"""The page on standard input."""

import sys

from seoaudit.document.document import Document
from seoaudit.document.markup import markup_seen
from seoaudit.document.source_name import STDIN
from seoaudit.errors import SourceError, system_reason
from seoaudit.sources.content.kinds import MAX_BYTES, refusal, too_big


def read() -> Document | SourceError:
    """Return standard input as one page; Markdown is detected by its first line."""
    try:
        body = sys.stdin.buffer.read(MAX_BYTES + 1)
    except OSError as error:
        return SourceError(
            STDIN, "could not read standard input ({reason})", reason=system_reason(error)
        )
    problem = too_big(MAX_BYTES) if len(body) > MAX_BYTES else refusal(body)
    if problem:
        return SourceError(STDIN, "standard input: {problem}", problem=problem)
    return Document(body, source=STDIN, markup=markup_seen(body))
