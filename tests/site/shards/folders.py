"""A folder of a few pages, and the shards of it."""

from pathlib import Path

from seoaudit.config.loading import load
from seoaudit.site.run import SiteRequest
from seoaudit.site.shards.manifest import Manifest
from seoaudit.sources.hosting.hosted import host_folder

SETTINGS = load({"select": ["links/broken", "duplicates/title"]}, search=False)
NAMES = ("a", "b", "c", "d", "e")


def write(folder: Path) -> Path:
    """Write pages of which each links to the next, the last to none."""
    folder.mkdir()
    for name, after in zip(NAMES, (*NAMES[1:], "gone"), strict=True):
        html = f"<title>{name}</title><h1>{name}</h1><p>Go to <a href='/{after}.html'>{after}</a>."
        (folder / f"{name}.html").write_text(html, "utf-8")
    return folder


def request(folder: Path) -> SiteRequest:
    """Return what asks for the site rules on a folder."""
    return SiteRequest(str(folder), SETTINGS, audits=False)


def manifest(folder: Path) -> Manifest:
    """Return the shards of a folder, their parts beside it."""
    hosted = host_folder(str(folder), "https://site.example/")
    return Manifest.of_folder(folder.parent / "store", request(folder), hosted, None)
