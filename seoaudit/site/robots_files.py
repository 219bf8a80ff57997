"""The robots.txt of each host of a site."""

import zlib
from collections.abc import Iterable
from urllib.parse import urlsplit

from seoaudit.document.answer import Answer
from seoaudit.site.bounds import origin
from seoaudit.site.store.store import Store

OK = 200


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
