from collections.abc import Iterator

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message
from seoaudit.facts import Meta, shorten
from seoaudit.page.addresses import urls
from seoaudit_rules.absolute_urls import absolute_url_fix
from seoaudit_rules.shared_cost import with_shared_cost

NAMES = (
    "og:image",
    "og:image:url",
    "og:image:secure_url",
    "twitter:image",
    "twitter:image:src",
)


class ImageRelative(Rule):
    """Use an absolute URL for the social preview image.

    ## Why it matters
    Networks fetch the image from the URL exactly as written. Open Graph requires one that starts
    with http:// or https://; for a path such as /images/a.jpg many show no image.

    ## How to fix it
    Write the URL with https:// and the domain.

    ## References
    - https://ogp.me/#url
    """

    id = "social/image-relative"
    severity = Severity.WARNING
    basis = Basis.STANDARD
    weight = 0.5
    follows = ("social/image-missing",)
    judges_template = True

    relative = message(
        "The URL of the social preview image ({name}) is not absolute: “{address}”.",
        advice="Write the absolute URL, with https:// and the domain.",
        fix="Write the absolute URL",
    )
    unusable = message(
        "The social preview image ({name}) cannot be loaded from “{address}”.",
        advice="Use an image on the web, with https:// and the domain.",
    )

    examples = (
        good('<meta property="og:image" content="https://example.com/apple.jpg">'),
        bad(
            '<meta property="og:image" content="/apple.jpg">',
            "relative",
            url="https://example.com/apple-trees",
            fixed='<meta property="og:image" content="https://example.com/apple.jpg">',
        ),
        bad('<meta property="og:image" content="data:image/png;base64,R0lGOD">', "unusable"),
    )

    def applies(self, page: Page) -> bool:
        return any(meta.text for meta in page.head.named(*NAMES))

    def check(self, page: Page) -> Iterator[Finding]:
        declared = [meta for meta in page.head.named(*NAMES) if meta.text]
        wrong = [meta for meta in declared if not urls.is_web(urls.clean(meta.content))]
        for meta, cost in with_shared_cost(wrong, len(declared)):
            yield self._finding(page, meta, cost)

    def _finding(self, page: Page, meta: Meta, cost: float) -> Finding:
        address = urls.clean(meta.content)
        parts = urls.split(address)
        shown = shorten(address)
        if parts is None or parts.scheme or "{" in address:
            return self.unusable.at(meta.value, cost=cost, name=meta.name, address=shown)
        fix = absolute_url_fix(page, meta.element, "content")
        return self.relative.at(meta.value, cost=cost, fix=fix, name=meta.name, address=shown)
