"""A folder as its host would serve it."""

from collections.abc import Iterator
from functools import lru_cache
from mimetypes import MimeTypes
from pathlib import PurePosixPath
from urllib.parse import urljoin, urlsplit

from seoaudit.document.answer import Answer, Failure
from seoaudit.document.markup import HTML
from seoaudit.errors import Phrase, SourceError, UsageError, did_you_mean
from seoaudit.sources.hosting.apache import Apache
from seoaudit.sources.hosting.cloudflare import CloudflarePages
from seoaudit.sources.hosting.detection import NOWHERE, detected_base, detected_host
from seoaudit.sources.hosting.files.beside import settings_beside
from seoaudit.sources.hosting.github import GitHubPages
from seoaudit.sources.hosting.lookup import MISSING
from seoaudit.sources.hosting.netlify import CONFIG, Netlify
from seoaudit.sources.hosting.plain import Plain
from seoaudit.sources.hosting.served import Host, Request, Served
from seoaudit.sources.hosting.tree import Tree, told_of
from seoaudit.sources.hosting.vercel import Vercel

HOSTS = ("plain", "apache", "github", "netlify", "vercel", "cloudflare")
# What is read: pages, and the files that speak of all of them.
READ = (*HTML, ".xml", ".gz", ".txt", "")
# Types without what the system of the user knows beside them.
TYPES = MimeTypes(filenames=())
FORGETS = 2**17


def host_folder(folder: str, base: str | None = None, host: str | None = None) -> "HostedFolder":
    """Return a folder as `host` serves it at `base`.

    Without `base`, a CNAME names it, else it is https://localhost/ (`NOWHERE`). Without `host`, the
    files of the folder tell, and the settings of Netlify or Vercel beside it, if they name it.

    Raises UsageError for an unknown host, SourceError for a folder that cannot be read.
    """
    if host is not None and host not in HOSTS:
        raise UsageError(
            "unknown host {host}: choose one of {hosts}.{hint}",
            host=host,
            hosts=", ".join(HOSTS),
            hint=did_you_mean(host, HOSTS),
        )
    tree = Tree(folder, settings_beside(folder))
    is_sure = host is not None or tree.is_steered_by(CONFIG)
    name, place = host or detected_host(tree), base or detected_base(tree) or NOWHERE
    return HostedFolder(tree, place, name, is_sure=is_sure)


class HostedFolder:
    """The answers of a folder. `host` is the name of the server, `base` the address of its root."""

    def __init__(self, tree: Tree, base: str, host: str, *, is_sure: bool = True) -> None:
        parts = urlsplit(base)
        self.host = host
        self._is_sure = is_sure
        self.base = f"{parts.scheme}://{parts.netloc}{parts.path.rstrip('/')}/"
        self._tree = tree
        self._origin = f"{parts.scheme}://{parts.netloc}"
        self._prefix = parts.path.rstrip("/")
        self._host = self._habits(parts.netloc, is_sure=is_sure)
        self._served = lru_cache(FORGETS)(self._host.serve)

    def at(self, base: str) -> "HostedFolder":
        """Return the folder as it is served at another address; its files are not listed again."""
        return HostedFolder(self._tree, base, self.host, is_sure=self._is_sure)

    @property
    def notes(self) -> list[str]:
        """What was not understood or left out, a sentence each."""
        return [*self._host.notes, *told_of(self._tree)]

    def addresses(self) -> Iterator[str]:
        """Yield the addresses of all pages, sorted by their files; error pages are none."""
        pages = self._tree.files(*HTML)
        for file in (page for page in pages if page.rpartition("/")[2] != MISSING):
            url = self.base.removesuffix("/") + self._host.address(file)
            if self.serves(url, file):
                yield url

    def contains(self, url: str) -> bool:
        """Whether an address is one of the folder: on its host, and below its base."""
        return self._request(url) is not None

    def status(self, url: str) -> int:
        """Return the status of an address without reading anything; 0 outside of the folder."""
        request = self._request(url)
        return self._served(request).status if request else 0

    def file_of(self, url: str) -> str | None:
        """Return the file whose content an address gives; two addresses of one are one page."""
        request = self._request(url)
        served = self._served(request) if request else None
        return self._tree.name(served.file) if served and served.file else None

    def serves(self, url: str, file: str) -> bool:
        """Whether an address answers with a file, given by its path in the folder."""
        request = self._request(url)
        served = self._served(request) if request else None
        return served is not None and (served.status, served.file) == (200, file)

    def answer(self, url: str) -> Answer:
        """Return what comes for an address, one hop; with status 0 outside of the folder."""
        request = self._request(url)
        if request is None:
            return Answer(url, 0, reason=Phrase("it is outside of the folder"))
        served = self._served(request)
        if served.location is not None:
            headers = (("Location", self._absolute(served.location)), *served.headers)
            return Answer(url, served.status, headers)
        if served.file is None:
            return Answer(url, served.status, served.headers)
        return self._read(url, served, served.file)

    def _habits(self, domain: str, *, is_sure: bool) -> Host:
        match self.host:
            case "apache":
                return Apache(self._tree, self._origin, self._prefix)
            case "github":
                return GitHubPages(self._tree)
            case "netlify":
                return Netlify(self._tree, domain, is_sure=is_sure)
            case "vercel":
                return Vercel(self._tree)
            case "cloudflare":
                return CloudflarePages(self._tree, domain)
        return Plain(self._tree)

    def _read(self, url: str, served: Served, file: str) -> Answer:
        headers = served.headers
        if not any(name.lower() == "content-type" for name, _ in headers):
            headers = (("Content-Type", _type(file)), *headers)
        body: bytes | SourceError = b""
        if PurePosixPath(file).suffix.lower() in READ:
            body = self._tree.read(file)
        if isinstance(body, SourceError):
            return Answer(url, 0, failure=Failure.CUT, reason=body.message)
        return Answer(url, served.status, headers, body, file=self._tree.name(file))

    def _absolute(self, location: str) -> str:
        if location.startswith("/"):
            location = self._origin + self._prefix + location
        return urljoin(self.base, location)

    def _request(self, url: str) -> Request | None:
        """Return the path that an address asks for; None if it is none of the folder."""
        if not url.startswith(self._origin):
            return None
        path, _, query = url[len(self._origin) :].partition("#")[0].partition("?")
        if not path.startswith(f"{self._prefix}/"):
            is_root = path == self._prefix
            return Request("/", query) if is_root else None
        return Request(path[len(self._prefix) :], query)


def _type(file: str) -> str:
    suffix = PurePosixPath(file).suffix.lower()
    if suffix in HTML:
        return "text/html; charset=utf-8" if suffix != ".xhtml" else "application/xhtml+xml"
    kind, coding = TYPES.guess_type(PurePosixPath(file).name)
    return "application/gzip" if coding else kind or "application/octet-stream"
