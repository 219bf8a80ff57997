import gc
from collections.abc import Iterator

import pytest

from seoaudit import Document, audit
from seoaudit.document.document import ImageSize
from seoaudit.engine.gc_pause import CollectorPaused


@pytest.fixture(autouse=True)
def _collector_at_work() -> Iterator[None]:
    yield
    gc.enable()


def test_the_collector_waits_and_works_again() -> None:
    with CollectorPaused():
        assert not gc.isenabled()
    assert gc.isenabled()


def test_an_error_sets_it_to_work_again() -> None:
    with pytest.raises(ZeroDivisionError), CollectorPaused():
        _ = 1 / 0
    assert gc.isenabled()


def test_a_pause_within_another_ends_neither() -> None:
    with CollectorPaused():
        with CollectorPaused():
            pass
        assert not gc.isenabled()
    assert gc.isenabled()


def test_who_has_switched_it_off_finds_it_off() -> None:
    gc.disable()
    audit(Document(body="<p>A tree."))
    assert not gc.isenabled()


def test_it_waits_while_rules_run() -> None:
    seen: list[bool] = []

    def size(_source: str) -> ImageSize:
        seen.append(gc.isenabled())
        return ImageSize(600, 400)

    audit(Document(body='<p>A tree.</p><img src="tree.jpg" alt="A tree">', image_sizes=size))
    assert seen
    assert not any(seen)
    assert gc.isenabled()
