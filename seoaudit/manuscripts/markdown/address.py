"""The URL a generator gives a Markdown file, as far as file and front matter tell."""

from __future__ import annotations

from pathlib import PurePath
from urllib.parse import quote, urljoin, urlsplit

from seoaudit.document.source_name import is_file, is_stdin
from seoaudit.late_pattern import late_pattern
from seoaudit.manuscripts.markdown import fields
from seoaudit.manuscripts.markdown.front_matter import FrontMatter
from seoaudit.text.tags import is_valid_tag

# Folders not part of URLs: Hugo's content, Jekyll's _posts, Astro's and Next's pages.
ROOTS = frozenset(("content", "pages", "posts", "_posts", "_drafts", "collections", "src"))

FRONT_FILES = frozenset(("index", "_index", "readme"))
_DATED = late_pattern(r"\d{4}-\d{2}-\d{2}-(?=.)")
# What makes a permalink a pattern, as in "/:year/:title/".
_PATTERN = late_pattern(r"[{}:*]|\[[^\]]*\]")


def language_of(source: str) -> str:
    """Return the language that Hugo reads from a name such as "about.ar.md", else ""."""
    suffixes = PurePath(source).suffixes
    code = suffixes[-2][1:] if len(suffixes) > 1 else ""
    return code if len(code.partition("-")[0]) == 2 and is_valid_tag(code) else ""


def address(site: str, source: str, front: FrontMatter | None) -> str | None:
    """Return the URL below `site`; None if it is unknown, as for standard input."""
    root = site if site.endswith("/") else f"{site}/"
    permalink = _first(front, fields.PERMALINK)
    if permalink and not _PATTERN.search(permalink.removeprefix("http:").removeprefix("https:")):
        return urljoin(root, _path(permalink) if not urlsplit(permalink).scheme else permalink)
    slug = _first(front, fields.SLUG)
    if slug.startswith("/"):
        return urljoin(root, _path(slug))
    folders, name = _of_file(source)
    if slug:
        name = slug.strip("/")
    if not (name or folders):
        return root if not is_stdin(source) else None
    return root + quote("/".join((*folders, name) if name else folders), safe="/%")


def is_root(url: str) -> bool:
    """Whether a URL is that of a whole site."""
    parts = urlsplit(url)
    return parts.path in ("", "/") and not parts.query


def _first(front: FrontMatter | None, names: tuple[str, ...]) -> str:
    values = front.values(names) if front else ()
    return values[0].text.strip() if values else ""


def _path(written: str) -> str:
    return quote(written.lstrip("/"), safe="/%?=&#")


def _of_file(source: str) -> tuple[tuple[str, ...], str]:
    """Return the folders and last part of the URL that the file's own name gives."""
    if not is_file(source):
        return (), ""
    path = PurePath(source)
    parents = [part for part in path.parts[:-1] if part not in ("/", ".", "..", path.anchor)]
    last_root = max((i for i, part in enumerate(parents) if part in ROOTS), default=None)
    folders = tuple(parents[last_root + 1 :]) if last_root is not None else ()
    name = path.name.partition(".")[0]
    name = _DATED.sub("", name, count=1) if _DATED.match(name) else name
    return folders, "" if name.lower() in FRONT_FILES else name
