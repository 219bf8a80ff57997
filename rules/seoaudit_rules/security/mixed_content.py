from collections.abc import Iterator, Mapping, Sequence

from seoaudit import (
    Basis,
    Edit,
    Finding,
    Fix,
    Need,
    Page,
    Rule,
    Safety,
    Severity,
    bad,
    good,
    message,
)
from seoaudit.facts import Element, Located, shorten
from seoaudit.page.addresses import urls
from seoaudit.page.addresses.local_address import is_local
from seoaudit_rules.shared_cost import with_falling_cost, with_shared_cost

# What browsers upgrade to https automatically; <source> here is that of audio and video.
UPGRADED = {"img": ("src",), "audio": ("src",), "video": ("src", "poster"), "source": ("src",)}
# What browsers block.
BLOCKED = {
    "script": ("src",), "iframe": ("src",), "frame": ("src",), "embed": ("src",),
    "object": ("data",), "track": ("src",), "link": ("href",),
    "img": ("srcset",), "source": ("srcset",),
}  # fmt: skip
# Types of <link> that browsers load to show the page.
FETCHED = frozenset(("stylesheet", "preload", "modulepreload", "manifest"))
INSECURE = "http://"


class MixedContent(Rule):
    """Load everything on an https page over https.

    ## Why it matters
    Browsers block scripts, styles, frames and srcset images that an https page loads over http, so
    something is missing on the page. They request single images, audio and video over https
    instead, and show nothing if the other site does not support it.

    ## How to fix it
    Replace http with https, and check that the URL works. If it does not, host the file yourself.

    ## References
    - https://web.dev/articles/what-is-mixed-content
    - https://www.w3.org/TR/mixed-content/
    """

    id = "security/mixed-content"
    severity = Severity.WARNING
    basis = Basis.STANDARD
    weight = 1
    needs = (Need.URL,)

    blocked = message(
        "Browsers block this because an https page loads it over http: {address}.",
        advice="Use the https URL.",
        fix="Replace http with https",
    )
    upgraded = message(
        "This is loaded over http on an https page: {address}.",
        advice="Use the https URL.",
        fix="Replace http with https",
    )

    examples = (
        good('<img src="https://example.com/tree.jpg" alt="">', url="https://example.com/a"),
        good('<a href="http://example.org/">A link loads nothing</a>', url="https://example.com/a"),
        bad(
            '<script src="http://example.com/a.js"></script>',
            "blocked",
            fixed='<script src="https://example.com/a.js"></script>',
            url="https://example.com/a",
        ),
        bad(
            '<img src="http://example.com/tree.jpg" alt="">',
            "upgraded",
            fixed='<img src="https://example.com/tree.jpg" alt="">',
            url="https://example.com/a",
        ),
    )

    def applies(self, page: Page) -> bool:
        return (page.url or "").lower().startswith("https:")

    def check(self, page: Page) -> Iterator[Finding]:
        if is_upgraded_by_policy(page):
            return
        blocked = [(e, name) for e, name, value in loaded(page, BLOCKED) if is_insecure(value)]
        for (element, name), cost in with_falling_cost(blocked):
            place, address = at(element, name)
            fix = None if name == "srcset" else with_https(page.source, place)
            yield self.blocked.at(place, cost=cost, fix=fix, address=shorten(address))
        upgradable = list(loaded(page, UPGRADED))
        upgraded = [(e, name) for e, name, value in upgradable if is_insecure(value)]
        for (element, name), cost in with_shared_cost(upgraded, len(upgradable)):
            place, address = at(element, name)
            fix = with_https(page.source, place)
            yield self.upgraded.at(place, cost=cost, fix=fix, address=shorten(address))


def is_upgraded_by_policy(page: Page) -> bool:
    """Whether a policy makes browsers use https for everything on the page."""
    sent = page.document.header("Content-Security-Policy")
    metas = [m.content for m in page.head.named("content-security-policy") if m.in_head]
    return any("upgrade-insecure-requests" in policy.lower() for policy in (*sent, *metas))


def loaded(
    page: Page, attributes: Mapping[str, Sequence[str]]
) -> Iterator[tuple[Element, str, str]]:
    """The non-empty attributes that make a browser load something, with their values."""
    for tag, names in attributes.items():
        for element in page.tree.by_tag(tag):
            if tag != "link" or FETCHED.intersection(element.get("rel").lower().split()):
                for name in names:
                    if value := element.get(name):
                        yield element, name, value


def is_insecure(value: str) -> bool:
    """Whether a URL, or one in a srcset, is a non-local http URL."""
    if INSECURE not in value.lower():
        return False
    addresses = (address.lstrip(",") for address in value.split())
    return any(
        address.lower().startswith(INSECURE) and not is_local(address) for address in addresses
    )


def at(element: Element, name: str) -> tuple[Located, str]:
    """The position of the attribute, and the URL in it."""
    return element.attribute_span(name) or element, urls.clean(element.get(name))


def with_https(source: str, place: Located) -> Fix | None:
    """Unsafe: the other site may not support https. None if "http" is not spelled out."""
    found = source[place.start : place.end].lower().find(INSECURE)
    start = place.start + found
    return Fix((Edit(start, start + len("http"), "https"),), Safety.UNSAFE) if found >= 0 else None
