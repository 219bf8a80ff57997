"""What of a page stands in the rows of its tables."""

import json
import zlib
from hashlib import blake2b

from seoaudit.rule.site.facts import SitePage
from seoaudit.site.reading import sketch
from seoaudit.site.reading.visit import Visit


def text_id(text: str) -> int:
    """Return the number under which a text is kept."""
    digest = blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return int.from_bytes(digest, "big", signed=True)


def page_row(page: SitePage) -> tuple[object, ...]:
    """Return the facts of a page in the order of their columns."""
    return (
        page.title, page.description, page.h1, page.canonical, page.is_noindexed,
        page.is_followed, page.language, page.read_language, page.words, page.kind,
        page.keyphrase, page.is_named, page.text_hash, page.modified, page.published, page.score,
        json.dumps(page.versions, ensure_ascii=False), page.source,
    )  # fmt: skip


def packed_row(visit: Visit) -> tuple[bytes | None, bytes, bytes | None, bytes]:
    """Return what is kept packed of a page: fragments, sketch, report, running text."""
    fragments = visit.fragments
    names = None if fragments is None else zlib.compress("\n".join(fragments).encode())
    report = zlib.compress(visit.report) if isinstance(visit.report, bytes) else None
    passages = zlib.compress(json.dumps(visit.passages, ensure_ascii=False).encode())
    return names, sketch.packed(visit.sketch), report, passages
