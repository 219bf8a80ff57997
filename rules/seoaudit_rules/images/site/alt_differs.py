from collections.abc import Iterator, Sequence
from itertools import combinations

from seoaudit import Basis, Severity, Site, SiteFinding, SiteRule, message, option
from seoaudit.rule.site import ExampleAnswer, LinkRole, article, site


def _showing(path: str, alt: str, image: str = "/tree.png") -> ExampleAnswer:
    return article(path, body=f'<img src="{image}" alt="{alt}">')


class AltDiffers(SiteRule[None]):
    """Describe one image in the same words everywhere.

    ## Why it matters
    Where one image has texts that have nothing in common, most of them do not say what it shows:
    they are those of the pages, or of other images that it stands in for.

    ## How to fix it
    Say in each alt text what the image shows, or write alt="" where it only decorates.

    ## References
    - https://www.w3.org/WAI/tutorials/images/
    """

    id = "images/alt-differs"
    severity = Severity.INFO
    basis = Basis.HEURISTIC
    weight = 0.5
    reads = frozenset()

    min_texts = option(3, "Fewest texts of one image that have nothing in common.", minimum=2)

    differs = message(
        "The image {url} has {texts} alt texts that have nothing in common, such as “{one}” and "
        "“{other}”.",
        advice="Say in each alt text what the image shows.",
    )

    examples = (
        site(
            _showing("/a", "A large oak"), _showing("/b", "Our team"), _showing("/c", "Contact us")
        ).finds("differs", "/tree.png"),
        site(
            _showing("/a", "An oak"), _showing("/b", "The oak in May"), _showing("/c", "Oak tree")
        ).finds_nothing("all say the same in other words"),
        site(_showing("/a", "An oak"), _showing("/b", "Our team")).finds_nothing("two texts"),
        site(
            _showing("/a", "An oak"), _showing("/b", ""), _showing("/c", "Our team")
        ).finds_nothing("on one page it only decorates"),
        site(
            _showing("/a", "An oak"), _showing("/b", "Our team", "/b.png"),
            _showing("/c", "Contact us", "/c.png"),
        ).finds_nothing("three images"),
    )  # fmt: skip

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        for url, texts in site.images_with_alts(self.min_texts):
            unlike = _unlike(texts)
            if len(unlike) >= self.min_texts:
                sources = (link.source for link in site.links_to(url, LinkRole.IMAGE) if link.text)
                yield self.differs.on(
                    url, sources=sources, url=url, texts=len(unlike), one=unlike[0], other=unlike[1]
                )


def _unlike(texts: Sequence[str]) -> list[str]:
    """Return the texts that share no word of four letters with any other of them."""
    words = {text: {word for word in text.casefold().split() if len(word) > 2} for text in texts}
    alike = {
        text for pair in combinations(texts, 2) if words[pair[0]] & words[pair[1]] for text in pair
    }
    return [text for text in texts if text not in alike]
