from collections.abc import Iterator

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message
from seoaudit.facts import Element, Image, PageLink, shorten
from seoaudit.page.addresses import urls
from seoaudit.page.addresses.local_address import is_local
from seoaudit_rules.shared_cost import with_falling_cost


class LocalAddress(Rule):
    """Do not publish URLs that work only on your own computer.

    ## Why it matters
    localhost, 192.168.… and file: URLs creep in when a draft is copied from a word processor or a
    test site. They work for the author and for nobody else.

    ## How to fix it
    Replace the URL with the public one; upload files that are not on the site yet.

    ## References
    - https://www.rfc-editor.org/rfc/rfc1918
    - https://www.rfc-editor.org/rfc/rfc6761
    """

    id = "links/local-address"
    severity = Severity.ERROR
    basis = Basis.HEURISTIC
    weight = 2
    follows = ("links/internal-missing", "links/external-missing", "content/no-media")

    link = message(
        "The link “{text}” points to {href}, which works only on your own computer or network.",
        advice="Link to the public URL of the page.",
    )
    image = message(
        "The image URL is {href}, which works only on your own computer or network.",
        advice="Upload the image and use its public URL.",
    )

    part = message(
        "The URL {href} works only on your own computer or network.",
        advice="Put the file on the site and use its public URL.",
    )

    examples = (
        good('<p>See <a href="/saws">saws</a>.</p>'),
        bad('<p>See <a href="http://localhost:8080/saws">our saws</a>.</p>', "link"),
        bad('<p>Text</p><img src="file:///C:/Users/me/saw.jpg" alt="A saw">', "image"),
        bad('<p>Text</p><video src="http://localhost/saw.mp4" controls></video>', "part"),
    )

    def applies(self, page: Page) -> bool:
        if is_local(page.document.url):
            return False  # a local preview links to itself on purpose
        links = (link.has_href for link in page.article_links)
        images = (image.source for image in page.article_images)
        return any(links) or any(images) or any(True for _ in embedded(page))

    def awaits(self, page: Page) -> bool:
        return not is_local(page.url)

    def check(self, page: Page) -> Iterator[Finding]:
        leaked: list[PageLink | Image | Element] = [
            *(link for link in page.article_links if is_leaked(link)),
            *(image for image in page.article_images if is_local(image.source)),
            *(part for part in embedded(page) if is_local(part.get(EMBEDDED[part.tag]))),
        ]
        for found, cost in with_falling_cost(leaked):
            if isinstance(found, Element):
                name = EMBEDDED[found.tag]
                place = found.attribute_span(name) or found.start_tag
                yield self.part.at(place, cost=cost, href=shorten(found.get(name)))
            elif isinstance(found, Image):
                yield self.image.at(found.source_place, cost=cost, href=shorten(found.source))
            else:
                yield self.link.at(
                    found.href_place,
                    cost=cost,
                    text=shorten(found.shown_as),
                    href=shorten(found.href),
                )


# What an article embeds, and the attribute with its URL.
EMBEDDED = {
    "iframe": "src", "video": "src", "audio": "src", "source": "src", "track": "src",
    "embed": "src", "object": "data", "form": "action",
}  # fmt: skip


def embedded(page: Page) -> Iterator[Element]:
    """What else than links and pictures of the article names a URL."""
    for element in page.tree.by_tag(*EMBEDDED):
        if element.get(EMBEDDED[element.tag]).strip() and page.article.holds(element):
            yield element


def is_leaked(link: PageLink) -> bool:
    """Whether a link points to a local URL by mistake.

    Instructions show the URL in the link text: “open http://localhost:8000”. links/uncrawlable
    reports file: URLs.
    """
    if link.scheme == "file" or not is_local(link.href):
        return False
    host = urls.host(link.href)
    return not host or host not in link.text.lower()
