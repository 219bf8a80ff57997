"""The pages in web archives: every answer of a server that is HTML, as a document."""

from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path
from urllib.parse import urlsplit

from seoaudit.document.answer import Answer
from seoaudit.document.document import Document
from seoaudit.document.markup import begins_with_html
from seoaudit.errors import SourceError
from seoaudit.sources.archives.capture import Capture
from seoaudit.sources.archives.records import Damage, Record, records
from seoaudit.sources.archives.warc import MISSING, answer_of, read_archive
from seoaudit.sources.content.kinds import MAX_BYTES, refusal, too_big
from seoaudit.sources.content.outcome import Loaded
from seoaudit.sources.exclusion.addresses import is_meant
from seoaudit.sources.exclusion.exclusion import LeftOut, Reason, Why
from seoaudit.sources.exclusion.patterns import parse
from seoaudit.sources.files.file import problem_of

OK = 200

Bytes = bytes | SourceError


def archive_pages(
    name: str, exclude: tuple[str, ...] = (), left_out: Callable[[LeftOut], None] | None = None
) -> Iterator[Loaded]:
    """Yield the pages of an archive in order, and what is damaged in it as errors.

    Answers that are no page, such as images and redirects, are passed over. Pages whose path
    matches a pattern of `exclude` are left out, and counted at the end.
    """
    patterns, excluded = parse(exclude), 0
    try:
        for each in read_archive(name):
            if isinstance(each, Damage):
                yield SourceError(each.url or name, each.message)
            elif (page := page_of(each)) is None:
                continue
            elif patterns and is_meant(patterns, urlsplit(each.url)):
                excluded += 1
            else:
                yield page
    except SourceError as error:
        yield error
    if excluded and left_out:
        left_out(LeftOut(excluded, Why(Reason.EXCLUDED)))


def page_of(answer: Answer) -> Loaded | None:
    """Return the page of an answer; None for what is none, an error for one that is not whole."""
    if answer.content_type and not answer.is_html:
        return None
    if answer.failure:
        return SourceError(answer.url, answer.reason)
    is_told = answer.is_html or begins_with_html(answer.body)
    if answer.is_redirect or not is_told or (answer.status != OK and not answer.body.strip()):
        return None
    if problem := refusal(answer.body):
        return SourceError(answer.url, problem)
    return Document(answer.body, url=answer.url, status=answer.status, headers=answer.headers)


def read_part(capture: Capture) -> Bytes:
    """Return the bytes of a record in a file."""
    if capture.length > MAX_BYTES:
        return SourceError(capture.name, too_big(MAX_BYTES))
    try:
        with Path(capture.file).open("rb") as archive:
            archive.seek(capture.offset)
            return archive.read(capture.length)
    except (OSError, ValueError) as error:
        return SourceError(capture.file, problem_of(capture.file, error))


def captured_page(capture: Capture, stored: Bytes) -> Loaded:
    """Return the page of one record, given its bytes or why they did not come."""
    if isinstance(stored, SourceError):
        return stored
    try:
        found = next(records(BytesIO(stored), MAX_BYTES), None)
    except ImportError:
        return SourceError(capture.name, MISSING)
    if not isinstance(found, Record):
        return SourceError(
            capture.name,
            "no record of a web archive begins at byte {offset} of {file}: the index is of another "
            "file",
            offset=capture.offset,
            file=capture.file,
        )
    if found.kind == "revisit":
        return SourceError(
            capture.name, "the record only refers to an earlier one: name that instead"
        )
    answer = answer_of(found)
    kind = answer.content_type if answer.status == OK else answer.status
    page = page_of(answer)
    return page or SourceError(capture.name, "the record is no page, but {kind}", kind=kind)
