from collections.abc import Iterator, Sequence

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message
from seoaudit.facts import Element
from seoaudit_rules.shared_cost import with_shared_cost

# Elements that can show the image of a <picture>: a <noscript> holds an img for browsers without
# scripts.
SHOWN = ("img", "noscript")


class PictureWithoutImg(Rule):
    """Include an img in every picture element.

    ## Why it matters
    A picture element only offers alternatives; the img inside it is what browsers show and what
    Google finds. Without it there is no image.

    ## How to fix it
    Add an img with src and alt after the source elements.

    ## References
    - https://developers.google.com/search/docs/appearance/google-images
    - https://html.spec.whatwg.org/multipage/embedded-content.html#the-picture-element
    """

    id = "images/picture-without-img"
    severity = Severity.WARNING
    basis = Basis.DOCUMENTED
    weight = 0.5

    missing = message(
        "The picture element contains no img, so no image is shown.",
        advice="Add an img with src and alt as its last child.",
    )

    examples = (
        good(
            '<p>Text</p><picture><source srcset="a.webp" type="image/webp">'
            '<img src="a.jpg" alt="A saw"></picture>'
        ),
        bad('<p>Text</p><picture><source srcset="a.webp" type="image/webp"></picture>', "missing"),
    )

    def applies(self, page: Page) -> bool:
        return bool(pictures(page))

    def check(self, page: Page) -> Iterator[Finding]:
        judged = pictures(page)
        failing = [p for p in judged if all(e.tag not in SHOWN for e in p.descendants)]
        for picture, cost in with_shared_cost(failing, len(judged)):
            yield self.missing.at(picture, cost=cost)


def pictures(page: Page) -> Sequence[Element]:
    """The picture elements of the article."""
    return [element for element in page.tree.by_tag("picture") if page.article.holds(element)]
