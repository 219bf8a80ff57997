"""The preview that a saved page comes from, if it was not saved from its own site."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from seoaudit.late_pattern import late_pattern
from seoaudit.page.addresses import sites, urls
from seoaudit.page.addresses.local_address import is_local
from seoaudit.page.head.canonical import Canonical
from seoaudit.page.head.head import Head
from seoaudit.page.head.robots_directives import ALL, Directive
from seoaudit.page.tree.tree import Tree

# The comment that browsers and the SingleFile extension add to a page they save:
# https://learn.microsoft.com/previous-versions/windows/internet-explorer/ie-developer/compatibility/ms537628(v=vs.85)
SAVED_FROM = (
    ("saved from url=", late_pattern(r"saved from url=\(\d+\)(\S+)")),
    ("saved with SingleFile", late_pattern(r"saved with SingleFile\s+url: (\S+)")),
)

# Parts of a host name that mark a preview, as in deploy-preview-7--site.example.
PREVIEW_NAMES = frozenset(
    "beta demo dev develop development draft drafts preprod preview previews qa sandbox stage "
    "staging stg test testing uat".split()
)

# Where hosting services publish previews of sites.
PREVIEW_HOSTS = (
    "amplifyapp.com", "azurestaticapps.net", "cloudwaysapps.com", "firebaseapp.com", "github.io",
    "gitlab.io", "herokuapp.com", "kinsta.cloud", "loca.lt", "myftpupload.com", "netlify.app",
    "ngrok-free.app", "ngrok.app", "ngrok.io", "onrender.com", "pages.dev", "pantheonsite.io",
    "surge.sh", "trycloudflare.com", "vercel.app", "web.app", "wpengine.com",
)  # fmt: skip

_NAME = late_pattern(r"[a-z]+")


def find_preview(
    tree: Tree,
    head: Head,
    url: str | None,
    canonicals: Sequence[Canonical],
    robots: Sequence[Directive],
) -> str | None:
    """Return the URL of the preview that a page was saved from; None if it is not a preview.

    There are two signs: the comment of the program that saved it names another host than `url`, or
    the page names a preview host as its own and excludes itself from search. A page that only names
    another host is not a preview: its canonical may be wrong.
    """
    own = urls.host(url)
    saved = _saved_from(tree)
    if urls.is_web(saved) and urls.host(saved) != own:
        return saved
    if not any(directive.bot == ALL and directive.keeps_out() for directive in robots):
        return None
    named = (name for name in _named(head, canonicals) if urls.host(name) != own)
    return next((name for name in named if is_preview(name)), None)


def is_preview(address: str) -> bool:
    """Whether a URL is one that sites have before they are public."""
    host = urls.host(address)
    if any(host.endswith(f".{known}") for known in PREVIEW_HOSTS) or is_local(address):
        return True
    below = host.removesuffix(sites.site(address))
    return not PREVIEW_NAMES.isdisjoint(_NAME.findall(below))


def _saved_from(tree: Tree) -> str | None:
    for mark, written in SAVED_FROM:
        for comment in tree.comments(mark):
            if found := written.search(comment.text):
                return found[1]
    return None


def _named(head: Head, canonicals: Sequence[Canonical]) -> Iterator[str]:
    """Yield the URLs that the head names as the page's own."""
    for canonical in canonicals:
        if canonical.url:
            yield canonical.url
    for meta in head.named("og:url"):
        yield urls.clean(meta.content)
