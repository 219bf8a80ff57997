"""The robots.txt of each host of a site."""

import zlib
from collections.abc import Iterable
from urllib.parse import urlsplit

from seoaudit.document.answer import Answer
from seoaudit.site.bounds import origin
from seoaudit.site.store.store import Store

OK = 200
# Statuses between these lead elsewhere.
REDIRECTED, FAILED = 300, 400


def stored_robots(store: Store) -> dict[str, str]:
    """Return the text of each robots.txt that the store has, by its origin."""
    rows = store.connection.execute(
        "SELECT url, body FROM file JOIN address USING (id) WHERE url LIKE '%/robots.txt'"
    )
    return {
        origin(url): zlib.decompress(body).decode("utf-8", "replace")
        for url, body in rows
        if urlsplit(url).path == "/robots.txt"
    }


def robots_of(answers: Iterable[Answer]) -> dict[str, str]:
    """Return the text of each robots.txt that came, by its origin."""
    return {
        origin(answer.url): answer.body.decode("utf-8", "replace")
        for answer in answers
        if urlsplit(answer.url).path == "/robots.txt" and answer.status == OK
    }


def robots_answers(store: Store) -> dict[str, Answer]:
    """Return what came whole for each robots.txt in this run, by its origin.

    One that was cut off is asked for again, and so is that of an earlier run, which says what was
    blocked then.
    """
    texts = stored_robots(store)
    rows = store.connection.execute(
        "SELECT url, status FROM answer JOIN address USING (id) "
        "WHERE url LIKE '%/robots.txt' AND is_current AND failure IS NULL"
    )
    found = {origin(url): (url, status) for url, status in rows}
    return {
        place: Answer(url, status, body=texts.get(place, "").encode())
        for place, (url, status) in found.items()
        if url == f"{place}/robots.txt" and (status < REDIRECTED or status >= FAILED)
    }
