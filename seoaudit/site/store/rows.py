"""What of a page stands in the rows of its tables."""

import json
import re
import zlib
from collections.abc import Callable
from hashlib import blake2b

from seoaudit.document.answer import Answer
from seoaudit.rule.site.facts import SitePage
from seoaudit.site.reading import sketch
from seoaudit.site.reading.visit import Visit

_LASTING = re.compile(r'(?i)max-age\s*=\s*"?0*[1-9]')

# What each header needs to say to be of use.
GUARDS: dict[str, Callable[[str], bool]] = {
    "strict-transport-security": lambda value: bool(_LASTING.search(value)),
    "x-content-type-options": lambda value: value.strip().lower() == "nosniff",
    "content-security-policy": lambda value: bool(value.strip()),
}


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


def guards_of(answer: Answer) -> list[str]:
    """Return the headers of an answer by which browsers guard its readers, in lower case."""
    return [name for name, holds in GUARDS.items() if any(map(holds, answer.header(name)))]
