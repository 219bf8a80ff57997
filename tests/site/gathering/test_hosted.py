from collections.abc import Iterable
from concurrent.futures import Future

from seoaudit.document.answer import Answer
from seoaudit.document.document import Document
from seoaudit.errors import SourceError
from seoaudit.rule.site import LinkRole, SitePage, Zone
from seoaudit.site.bounds import Bounds
from seoaudit.site.gathering.hosted import gather, gather_folder
from seoaudit.site.reading.visit import Visit, WrittenLink
from seoaudit.site.store.store import Store

BASE = "https://site.example/"
HTML = (("Content-Type", "text/html"),)


class Here:
    """Reads pages at once: each links to what its body names."""

    def submit(self, document: Document) -> Future[Visit | SourceError]:
        future: Future[Visit | SourceError] = Future()
        links = [
            WrittenLink(to, "", LinkRole.ANCHOR, Zone.TEXT, True, "", 1, 1)
            for to in bytes(document.body).decode().split()  # type: ignore[arg-type]
        ]
        read = SitePage(document.url or "", source=document.source)
        future.set_result(Visit(read, links=tuple(links)))
        return future


class Folder:
    """A page, a redirect, and nothing else."""

    asked: list[str]

    def __init__(self) -> None:
        self.asked = []

    def addresses(self) -> Iterable[str]:
        return [BASE]

    def answer(self, url: str) -> Answer:
        self.asked.append(url)
        if url == BASE:
            return Answer(url, 200, HTML, f"{BASE}old {BASE}gone https://other.example/".encode())
        if url == f"{BASE}old":
            return Answer(url, 301, (("Location", "/older"),))
        return Answer(url, 404)


def statuses(store: Store) -> dict[str, int]:
    rows = store.connection.execute("SELECT url, status FROM answer JOIN address USING (id)")
    return {url.removeprefix(BASE): status for url, status in rows}


def test_every_address_that_a_page_or_a_redirect_names_is_asked_for_once() -> None:
    store, folder = Store(None), Folder()
    told: list[tuple[int, int]] = []
    bounds = Bounds(BASE)
    gather_folder(store, folder, bounds, Here(), lambda *n: told.append(n))  # type: ignore[arg-type]
    found = statuses(store)
    assert (found[""], found["old"], found["older"], found["gone"]) == (200, 301, 404, 404)
    assert "https://other.example/" not in folder.asked
    assert len(folder.asked) == len(set(folder.asked))
    assert {f"{BASE}robots.txt", f"{BASE}sitemap.xml"} <= set(folder.asked)
    assert told == [(1, 1)]


class Cleaned(Folder):
    """A page that links to /oak, which the host also serves as /oak.html, and as /oak?a."""

    def addresses(self) -> Iterable[str]:
        return [BASE, f"{BASE}oak.html"]

    def answer(self, url: str) -> Answer:
        if url == BASE:
            return Answer(url, 200, HTML, f"{BASE}oak {BASE}oak?a=1".encode(), file="index.html")
        if url.partition("?")[0] in (f"{BASE}oak", f"{BASE}oak.html"):
            return Answer(url, 200, HTML, b"", file="oak.html")
        return Answer(url, 404)


def test_of_the_names_of_one_file_those_that_are_linked_are_pages() -> None:
    store = Store(None)
    gather_folder(store, Cleaned(), Bounds(BASE), Here(), lambda *_: None)  # type: ignore[arg-type]
    rows = store.connection.execute("SELECT url FROM page JOIN address USING (id) ORDER BY url")
    assert [url for (url,) in rows] == [BASE, f"{BASE}oak"]


def test_what_stands_after_the_question_mark_makes_no_second_page_of_a_file() -> None:
    class Queried(Folder):
        def answer(self, url: str) -> Answer:
            if url.partition("?")[0] == BASE:
                return Answer(url, 200, HTML, f"{BASE}?page=2".encode(), file="index.html")
            return super().answer(url)

    store = Store(None)
    gather_folder(store, Queried(), Bounds(BASE), Here(), lambda *_: None)  # type: ignore[arg-type]
    assert store.connection.execute("SELECT count(*) FROM page").fetchone() == (1,)
    targets = store.connection.execute("SELECT url FROM link JOIN address ON id = target")
    assert targets.fetchall() == [(BASE,)]


def test_what_stands_after_the_question_mark_makes_no_second_fault_of_a_missing_file() -> None:
    class Scripts(Folder):
        """Links with parameters to a missing script, and to a file that moved."""

        def answer(self, url: str) -> Answer:
            links = " ".join(
                f"{BASE}{name}" for name in ("man?1+sh", "man?1+vi", "moved?a", "old?b")
            )
            answers = {
                BASE: Answer(url, 200, HTML, links.encode(), file="index.html"),
                f"{BASE}moved": Answer(url, 301, (("Location", "/"),)),  # without parameters alone
            }
            return answers.get(url) or Answer(url, 404)

    store, folder = Store(None), Scripts()
    gather_folder(store, folder, Bounds(BASE), Here(), lambda *_: None)  # type: ignore[arg-type]
    targets = store.connection.execute("SELECT url FROM link JOIN address ON id = target")
    assert sorted(url.removeprefix(BASE) for (url,) in targets) == ["man", "man", "moved?a", "old"]
    found = statuses(store)
    assert (found["man"], found["old"], found["moved?a"]) == (404, 404, 404)
    assert "man?1+sh" not in found
    assert len(folder.asked) == len(set(folder.asked))


def test_what_sitemaps_name_is_asked_for_too() -> None:
    class Listed(Folder):
        def answer(self, url: str) -> Answer:
            loc = "<loc>https://site.example/{}</loc>"
            bodies = {
                "sitemap.xml": f"<sitemapindex><sitemap>{loc}</sitemap></sitemapindex>".format(
                    "a.xml"
                ),
                "a.xml": f"<urlset><url>{loc}</url></urlset>".format("lost"),
            }
            body = bodies.get(url.removeprefix(BASE))
            return Answer(url, 200, (), body.encode()) if body else super().answer(url)

    store = Store(None)
    gather_folder(store, Listed(), Bounds(BASE), Here(), lambda *_: None)  # type: ignore[arg-type]
    assert (statuses(store)["a.xml"], statuses(store)["lost"]) == (200, 404)


def test_more_pages_than_fit_under_way_are_all_kept() -> None:
    store = Store(None)
    answers = (Answer(f"{BASE}{n}", 200, HTML, b"") for n in range(200))
    gather(store, answers, Here(), lambda *_: None)  # type: ignore[arg-type]
    assert store.connection.execute("SELECT count(*) FROM page").fetchone() == (200,)
