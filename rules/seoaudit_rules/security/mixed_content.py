from collections.abc import Iterator, Mapping, Sequence

from seoaudit import Basis, Edit, Finding, Fix, Page, Rule, Safety, Severity, bad, good, message
from seoaudit.facts import Element, Located, shorten
from seoaudit.page.addresses import urls
from seoaudit.page.addresses.local_address import is_local
from seoaudit_rules.shares import MAX_FINDINGS, in_shares

# What browsers ask for over https of their own accord; a <source> here is of sound or film.
UPGRADED = {"img": ("src",), "audio": ("src",), "video": ("src", "poster"), "source": ("src",)}
# What browsers refuse to load.
BLOCKED = {
    "script": ("src",), "iframe": ("src",), "frame": ("src",), "embed": ("src",),
    "object": ("data",), "track": ("src",), "link": ("href",),
    "img": ("srcset",), "source": ("srcset",),
}  # fmt: skip
# Links whose address browsers fetch to show the page.
FETCHED = frozenset(("stylesheet", "preload", "modulepreload", "manifest"))

INSECURE = "http://"


class MixedContent(Rule):
    """Load everything on an https page over https.

    ## Why it matters
    Browsers refuse scripts, styles, frames and picture sets that an https page loads over http:
    something is missing on the page. Single pictures, sounds and films they ask for over https, and
    show nothing if the other site does not answer there.

    ## How to fix it
    Write https in place of http, and check that the address answers. Where it does not, host the
    file yourself.

    ## References
    - https://web.dev/articles/what-is-mixed-content
    - https://www.w3.org/TR/mixed-content/
    """

    id = "security/mixed-content"
    severity = Severity.WARNING
    basis = Basis.STANDARD
    weight = 1

    blocked = message(
        "Browsers refuse to load this over http on an https page: {address}.",
        advice="Use the https address.",
        fix="Write https in place of http",
    )
    upgraded = message(
        "This is loaded over http on an https page: {address}.",
        advice="Use the https address.",
        fix="Write https in place of http",
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
        refused = [(e, name) for e, name in loaded(page, BLOCKED) if is_insecure(e.get(name))]
        for element, name in refused[:MAX_FINDINGS]:
            place, address = at(element, name)
            fix = None if name == "srcset" else with_https(page.source, place)
            yield self.blocked.at(place, fix=fix, address=shorten(address))
        asked = list(loaded(page, UPGRADED))
        upgraded = [(e, name) for e, name in asked if is_insecure(e.get(name))]
        for (element, name), cost in in_shares(upgraded, len(asked)):
            place, address = at(element, name)
            fix = with_https(page.source, place)
            yield self.upgraded.at(place, cost=cost, fix=fix, address=shorten(address))


def is_upgraded_by_policy(page: Page) -> bool:
    """Whether the page has browsers use https for everything."""
    sent = page.document.header("Content-Security-Policy")
    written = [m.content for m in page.head.named("content-security-policy") if m.in_head]
    return any("upgrade-insecure-requests" in policy.lower() for policy in (*sent, *written))


def loaded(page: Page, attributes: Mapping[str, Sequence[str]]) -> Iterator[tuple[Element, str]]:
    """The attributes that make a browser load something, those with a value."""
    for tag, names in attributes.items():
        for element in page.tree.by_tag(tag):
            if tag != "link" or FETCHED.intersection(element.get("rel").lower().split()):
                for name in names:
                    if element.get(name):
                        yield element, name


def is_insecure(value: str) -> bool:
    """Whether an address, or one of a set, is an http address of another computer."""
    if INSECURE not in value.lower():
        return False
    written = (address.lstrip(",") for address in value.split())
    return any(
        address.lower().startswith(INSECURE) and not is_local(address) for address in written
    )


def at(element: Element, name: str) -> tuple[Located, str]:
    """The place of the attribute, and the address in it."""
    return element.attribute_span(name) or element, urls.clean(element.get(name))


def with_https(source: str, place: Located) -> Fix | None:
    """Unsafe: the other site may not answer there. None where "http" is written in another way."""
    found = source[place.start : place.end].lower().find(INSECURE)
    start = place.start + found
    return Fix((Edit(start, start + len("http"), "https"),), Safety.UNSAFE) if found >= 0 else None
