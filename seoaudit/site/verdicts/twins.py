"""Twins: one page under several addresses, none of which names another as its canonical."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from urllib.parse import urlsplit

from seoaudit.document.sessions import without_session
from seoaudit.named_tuple import NamedTuple
from seoaudit.page.addresses.urls import FRONT_FILES
from seoaudit.rule.site.facts import TwinKind
from seoaudit.site.store.store import Store


class Twin(NamedTuple):
    """A page that may be one under several addresses; `linked` counts the links to it."""

    id: int
    url: str
    text_hash: bytes
    title: str
    linked: int


def find_twins(store: Store) -> None:
    """Fill the table of twins, and take all but the first of each group from the indexable."""
    rows = store.connection.execute(
        "SELECT id, url, text_hash, title, (SELECT count(*) FROM link WHERE target = id) "
        "FROM standing JOIN page USING (id) JOIN address USING (id) "
        "WHERE standing = 'indexable' AND text_hash IN (SELECT text_hash FROM page "
        "JOIN standing USING (id) WHERE standing = 'indexable' AND text_hash <> '' "
        "GROUP BY text_hash HAVING count(*) > 1)"
    )
    left = {twin.id: twin for twin in (Twin(*row) for row in rows)}
    for kind, plain in PLAIN.items():
        for group in _groups(left.values(), plain):
            first, *others = sorted(group, key=lambda twin: (-twin.linked, len(twin.url), twin.url))
            store.connection.executemany(
                "INSERT INTO twin VALUES (?, ?, ?)", ((kind, first.id, each.id) for each in others)
            )
            for each in others:
                del left[each.id]
                sql = "UPDATE standing SET standing = 'twin' WHERE id = ?"
                store.connection.execute(sql, (each.id,))


def _groups(twins: Iterable[Twin], plain: Callable[[str], str]) -> Iterator[Sequence[Twin]]:
    found: defaultdict[tuple[str, bytes], list[Twin]] = defaultdict(list)
    for twin in sorted(twins, key=lambda twin: twin.url):
        found[plain(twin.url), twin.text_hash].append(twin)
    return (group for group in found.values() if len(group) > 1)


def _without_slash(url: str) -> str:
    parts = urlsplit(url)
    return parts._replace(path=parts.path.rstrip("/")).geturl()


def _in_lower_case(url: str) -> str:
    parts = urlsplit(url)
    return parts._replace(path=parts.path.lower()).geturl()


def _without_index_file(url: str) -> str:
    parts = urlsplit(url)
    folder, _, name = parts.path.rpartition("/")
    is_front = name.lower() in FRONT_FILES
    return parts._replace(path=f"{folder}/").geturl() if is_front else url


def _without_session(url: str) -> str:
    return without_session(url) or url


def _without_parameters(url: str) -> str:
    return urlsplit(url)._replace(query="").geturl()


def _without_scheme(url: str) -> str:
    return url.partition("://")[2]


def _without_www(url: str) -> str:
    parts = urlsplit(url)
    return parts._replace(netloc=parts.netloc.removeprefix("www.")).geturl()


# What is left of an address without what twins of a kind differ in, the most certain kind first.
PLAIN: dict[TwinKind, Callable[[str], str]] = {
    TwinKind.SCHEME: _without_scheme,
    TwinKind.HOST: _without_www,
    TwinKind.SLASH: _without_slash,
    TwinKind.INDEX_FILE: _without_index_file,
    TwinKind.CASE: _in_lower_case,
    TwinKind.SESSION: _without_session,
    TwinKind.PARAMETER: _without_parameters,
}
