from collections.abc import Iterator

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
from seoaudit.facts import PageLink, Span, shorten
from seoaudit.page.addresses.local_address import is_local
from seoaudit_rules.shared_cost import with_shared_cost


class Insecure(Rule):
    """Link to https URLs from an https page.

    ## Why it matters
    An http link sends readers over a connection that others can read and change; most sites then
    redirect to https, which costs time. Google does not document an effect on search: the check is
    a best practice.

    ## How to fix it
    Try the URL with https, and use it where it works.

    ## References
    - https://web.dev/articles/why-https-matters
    """

    id = "links/insecure"
    severity = Severity.INFO
    basis = Basis.HEURISTIC
    weight = 0.5
    needs = (Need.URL,)
    follows = ("links/internal-missing", "links/external-missing")

    insecure = message(
        "The link “{text}” uses http: {href}.",
        advice="Use the https URL of the page if it has one.",
        fix="Replace http with https",
    )

    examples = (
        good('<p><a href="https://example.org/">A shop</a></p>', url="https://example.com/a"),
        bad(
            '<p><a href="http://example.org/">A shop</a></p>',
            "insecure",
            fixed='<p><a href="https://example.org/">A shop</a></p>',
            url="https://example.com/a",
        ),
    )

    def applies(self, page: Page) -> bool:
        is_secure = (page.url or "").lower().startswith("https:")
        return is_secure and any(link.leads_to_a_page for link in page.article_links)

    def awaits(self, page: Page) -> bool:
        return (page.url or "").lower().startswith("https:")

    def check(self, page: Page) -> Iterator[Finding]:
        judged = [link for link in page.article_links if link.leads_to_a_page]
        # links/local-address reports URLs that only the author's computer can reach.
        failing = [link for link in judged if link.scheme == "http" and not is_local(link.href)]
        for link, cost in with_shared_cost(failing, len(judged)):
            yield self.insecure.at(
                link.href_place,
                cost=cost,
                text=shorten(link.shown_as),
                href=shorten(link.href),
                fix=with_https(page.source, link, link.href_place),
            )


def with_https(source: str, link: PageLink, place: Span) -> Fix | None:
    """Unsafe: the other site may not support https. None if "http" is not spelled out."""
    start = source.find(link.href[:4], place.start, place.end)
    return Fix((Edit(start, start + 4, "https"),), Safety.UNSAFE) if start >= 0 else None
