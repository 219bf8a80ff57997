"""The page on standard input."""

import sys

from seoaudit.document.document import Document
from seoaudit.document.markup import markup_seen
from seoaudit.document.source_name import STDIN, is_stdin
from seoaudit.errors import SourceError, system_reason
from seoaudit.sources.content.kinds import MAX_BYTES, refusal, too_big
from seoaudit.sources.files import file


def read(name: str = STDIN) -> Document | SourceError:
    """Return standard input as one page.

    `name` is the path that stands for it: its ending tells the markup, and images are looked for
    beside it. Without one, Markdown is detected by its first line.
    """
    if sys.stdin is None:
        return SourceError(name, "standard input is closed: name a file")
    try:
        body = sys.stdin.buffer.read(MAX_BYTES + 1)
    except OSError as error:
        reason = system_reason(error)
        return SourceError(name, "could not read standard input ({reason})", reason=reason)
    if len(body) > MAX_BYTES:
        return SourceError(name, "standard input: {problem}", problem=too_big(MAX_BYTES))
    if not is_stdin(name):
        return file.page(name, body)
    if problem := refusal(body):
        return SourceError(name, "standard input: {problem}", problem=problem)
    return Document(body, source=name, markup=markup_seen(body))
