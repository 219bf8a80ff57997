"""A web archive (.warc, .warc.gz, .wacz) as the answers that are stored in it.

https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/
https://specs.webrecorder.net/wacz/1.1.1/
"""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO, cast
from urllib.parse import urldefrag
from zipfile import BadZipFile, ZipFile

from seoaudit.document.answer import Answer, Failure
from seoaudit.document.source_name import is_archive
from seoaudit.errors import Phrase, SourceError
from seoaudit.sources.archives.decoding import TooLarge, Undecodable, decoded
from seoaudit.sources.archives.records import Damage, Record, records
from seoaudit.sources.content.kinds import MAX_BYTES, too_big
from seoaudit.sources.files.file import problem_of

MISSING = Phrase("a web archive needs the package fastwarc: pip install fastwarc")
# Why a writer cut a record: https://iipc.github.io/warc-specifications/
CUT = {
    "length": Failure.TOO_LARGE,
    "time": Failure.TIMEOUT,
    "disconnect": Failure.RESET,
}


def read_archive(name: str) -> Iterator[Answer | Damage]:
    """Yield the answers of an archive in order, and what is damaged; the file is read to its end.

    An address that was stored several times comes several times, the last time as it was last. A
    body has its content coding taken off; one that cannot be read is an answer with a failure.
    Raises SourceError for a file that is no archive, or without the package to read it with.
    """
    count, damages = 0, list[Damage]()
    try:
        for stream in _streams(name):
            for each in _Archive(stream).answers():
                count += isinstance(each, Answer)
                if count or not isinstance(each, Damage):
                    yield from damages
                    damages.clear()
                    yield each
                else:
                    damages.append(each)
    except ImportError as error:
        raise SourceError(name, MISSING) from error
    except BadZipFile as error:
        raise SourceError(name, "not a valid WACZ archive ({reason})", reason=str(error)) from error
    except OSError as error:
        raise SourceError(name, problem_of(name, error)) from error
    if not count:
        raise SourceError(name, "not a web archive: no answer of a server is in it")


def _streams(name: str) -> Iterator[BinaryIO]:
    """Yield the archives in a file: itself, or those in a WACZ."""
    if not name.lower().endswith(".wacz"):
        with Path(name).open("rb") as stream:
            yield stream
        return
    with ZipFile(name) as parts:
        for part in sorted(parts.namelist()):
            if part.startswith("archive/") and is_archive(part):
                with parts.open(part) as stream:
                    yield cast("BinaryIO", stream)


class _Archive:
    """One archive, and where in it what was stored once and is meant again.

    Addresses and digests are kept as hashes: there may be millions of them.
    """

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._by_digest = dict[int, int]()
        self._by_url = dict[int, int]()

    def answers(self) -> Iterator[Answer | Damage]:
        for record in records(self._stream, MAX_BYTES):
            if isinstance(record, Damage):
                yield record
            elif record.url.startswith(("http://", "https://")):
                if record.kind == "revisit":
                    yield from self._again(record)
                else:
                    if record.digest:
                        self._by_digest.setdefault(hash(record.digest), record.place)
                    self._by_url.setdefault(hash(record.url), record.place)
                    yield answer_of(record)

    def _again(self, record: Record) -> Iterator[Answer | Damage]:
        """Yield what a record refers to under its own address; nothing if that came already."""
        if hash(record.url) in self._by_url:
            return
        place = self._by_url.get(hash(record.refers_to))
        place = self._by_digest.get(hash(record.digest)) if place is None else place
        first = None if place is None else self._at(place)
        if first is None:
            message = Phrase("its content is not in this archive, which only refers to it")
            yield Damage(record.url, message)
            return
        self._by_url[hash(record.url)] = first.place
        yield answer_of(first._replace(url=record.url, date=record.date))

    def _at(self, place: int) -> Record | None:
        """Read one record again; the stream is left where it was."""
        here = self._stream.tell()
        try:
            found = next(records(self._stream, MAX_BYTES, place), None)
        finally:
            self._stream.seek(here)
        return found if isinstance(found, Record) and found.place == place else None


def answer_of(record: Record) -> Answer:
    """Return a record as the answer that it stores; one without a body has a failure."""
    url = urldefrag(record.url).url
    if record.kind == "resource":
        record = record._replace(status=200)
    if record.status is None:
        reason = Phrase("the record is no answer of a server")
        return Answer(url, 0, failure=Failure.PROTOCOL, reason=reason, fetched=record.date)
    answer = Answer(url, record.status, record.headers, fetched=record.date)
    if record.is_too_large:
        return replace(answer, failure=Failure.TOO_LARGE, reason=too_big(MAX_BYTES))
    if record.truncated or not record.is_whole:
        failure = CUT.get(record.truncated, Failure.CUT)
        reason = Phrase("the archive holds only the beginning of it")
        return replace(answer, failure=failure, reason=reason)
    return _with_body(answer, record.body)


def _with_body(answer: Answer, body: bytes) -> Answer:
    transfer, coding = answer.header("transfer-encoding"), answer.header("content-encoding")
    try:
        content = decoded(body, transfer, coding, MAX_BYTES)
    except Undecodable as error:
        failure = Failure.TOO_LARGE if isinstance(error, TooLarge) else Failure.CUT
        reason = Phrase("its body cannot be read: {reason}", reason=str(error))
        return replace(answer, failure=failure, reason=reason)
    if not transfer and not coding and _is_short(answer, content):
        reason = Phrase("the archive holds only the beginning of it")
        return replace(answer, failure=Failure.CUT, reason=reason)
    return replace(answer, body=content)


def _is_short(answer: Answer, body: bytes) -> bool:
    """Whether a body is shorter than its server said; what was not read has no length here."""
    said = next(iter(answer.header("content-length")), "")
    return bool(body) and said.isdecimal() and len(body) < int(said)
