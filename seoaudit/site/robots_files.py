"""The robots.txt of each host of a site."""

from collections.abc import Iterable
from urllib.parse import urlsplit

from seoaudit.document.answer import Answer
from seoaudit.site.bounds import origin

OK = 200


def robots_of(answers: Iterable[Answer]) -> dict[str, str]:
    """Return the text of each robots.txt that came, by its origin."""
    return {
        origin(answer.url): answer.body.decode("utf-8", "replace")
        for answer in answers
        if urlsplit(answer.url).path == "/robots.txt" and answer.status == OK
    }
