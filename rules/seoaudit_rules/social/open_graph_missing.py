from collections.abc import Iterator

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message

NAMES = ("og:title", "og:type", "og:url")


class OpenGraphMissing(Rule):
    """Name title, type and address for those who share the page.

    ## Why it matters
    Facebook, WhatsApp, LinkedIn and others build the preview of a shared link from Open Graph
    metas. Without them they guess, and count the shares of one page under several addresses. The
    protocol asks for four on every page; the fourth, og:image, is judged by social/image-missing.

    ## How to fix it
    Let the template write `<meta property="og:title" content="…">` with the headline, og:type with
    article, and og:url with the canonical address.

    ## References
    - https://ogp.me/#metadata
    - https://developers.facebook.com/docs/sharing/webmasters/
    """

    id = "social/open-graph-missing"
    severity = Severity.WARNING
    basis = Basis.HEURISTIC
    weight = 1.5

    missing = message(
        "For previews of shared links, the page lacks {names}.",
        advice='Add to the head what is missing, as in <meta property="og:type" '
        'content="article">.',
    )

    examples = (
        good(
            '<meta property="og:title" content="Pruning apple trees">'
            '<meta property="og:type" content="article">'
            '<meta property="og:url" content="https://example.com/apple-trees">'
        ),
        bad('<meta property="og:title" content="Pruning apple trees">', "missing"),
    )

    def check(self, page: Page) -> Iterator[Finding]:
        told = {meta.name for meta in page.head.named(*NAMES) if meta.text}
        names = [name for name in NAMES if name not in told]
        if names:
            cost = len(names) / len(NAMES)
            yield self.missing.at(page.head.place, cost=cost, names=", ".join(names))
