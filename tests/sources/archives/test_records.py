from io import BytesIO

import pytest

from seoaudit.sources.archives.records import Damage, Record, records
from tests.sources.archives.stored import PAGE, http, packed, pages, record

pytest.importorskip("fastwarc")


def read(body: bytes, limit: int = 10_000, start: int = 0) -> list[Record | Damage]:
    return list(records(BytesIO(body), limit, start))


def test_a_record_knows_its_place_and_can_be_read_again_from_there() -> None:
    for body in (b"".join(pages("/a", "/b", "/c")), packed(pages("/a", "/b", "/c"))):
        found = [each for each in read(body) if isinstance(each, Record)]
        assert [each.url for each in found] == [f"https://e.com/{name}" for name in "abc"]
        again = read(body, start=found[1].place)
        assert again == found[1:]


def test_bodies_that_are_too_large_are_not_read_but_measured() -> None:
    [found] = read(record("/a", http(PAGE * 9)), limit=100)
    assert isinstance(found, Record)
    assert (found.is_too_large, found.is_whole, found.body) == (True, True, b"")


def test_an_endless_number_of_damages_ends() -> None:
    body = b"".join(each[:90] for each in pages(*(f"/{n}" for n in range(50))))
    assert len(read(body)) <= 100


def test_a_response_that_is_no_http_has_no_status() -> None:
    [found] = read(record("/a", b"nonsense"))
    assert isinstance(found, Record)
    assert found.status is None
