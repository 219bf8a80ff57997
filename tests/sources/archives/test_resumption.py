import gzip
from io import BytesIO

import pytest

from seoaudit.sources.archives import resumption
from seoaudit.sources.archives.resumption import next_record
from tests.sources.archives.stored import pages

FIRST, SECOND = pages("/a", "/b")


@pytest.mark.parametrize("pack", [bytes, gzip.compress])
@pytest.mark.parametrize("piece", [2**20, 2**11])
def test_the_next_record_is_found_behind_one_that_is_damaged(
    pack: object, piece: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert callable(pack)
    monkeypatch.setattr(resumption, "PIECE", piece)
    first = pack(FIRST) + b"\n\x1f\x8b\x08 no record, WARC/1.0 neither\n" * 200 + b"\n"
    body = first + pack(SECOND) + pack(FIRST)
    assert next_record(BytesIO(body), 0) == len(first)
    assert next_record(BytesIO(body), len(first)) == len(first) + len(pack(SECOND))


def test_behind_the_last_there_is_none() -> None:
    assert next_record(BytesIO(FIRST), 0) is None
    assert next_record(BytesIO(b""), 0) is None
    assert next_record(BytesIO(gzip.compress(FIRST + SECOND, mtime=0)), 0) is None
