import re
from collections.abc import Iterator, Set
from urllib.parse import unquote

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message
from seoaudit.facts import LinkKind, PageLink, shorten
from seoaudit.late_pattern import late_pattern
from seoaudit.text.segments.normalise import unaccented
from seoaudit_rules.links.fragments import exists, part_meant
from seoaudit_rules.shared_cost import with_shared_cost


class BrokenFragment(Rule):
    """Make links within the page point to a place that exists.

    ## Why it matters
    A table of contents whose links do nothing leaves readers where they are, and search engines
    cannot offer the jump in their results.

    ## How to fix it
    Give the heading or paragraph the id that the link points to, or correct the link.

    ## References
    - https://html.spec.whatwg.org/multipage/browsing-the-web.html#scrolling-to-a-fragment
    - https://wicg.github.io/scroll-to-text-fragment/
    """

    id = "links/broken-fragment"
    severity = Severity.WARNING
    basis = Basis.STANDARD
    weight = 0.5

    broken = message(
        "The link “{text}” points to “#{target}”, but nothing on the page has that id.",
        advice="Add the id “{target}” to the target element, or correct the link.",
    )

    examples = (
        good('<p><a href="#tools">Tools</a></p><h2 id="tools">Tools</h2><p>A saw.</p>'),
        good('<p>Text</p><p><a href="#top">Back to the top</a></p>'),
        bad('<p><a href="#tool">Tools</a></p><h2 id="tools">Tools</h2><p>A saw.</p>', "broken"),
    )

    def applies(self, page: Page) -> bool:
        """Where an include may bring its own ids, nobody can say that one is missing."""
        return any(target_of(link) for link in page.article_links) and page.is_whole

    def check(self, page: Page) -> Iterator[Finding]:
        judged = [(link, target) for link in page.article_links if (target := target_of(link))]
        places: Set[str] = page.tree.ids.keys()
        failing = [(link, target) for link, target in judged if not exists(target, places)]
        if failing:  # hardly any page names places as HTML 4 did
            places = places | {a.get("name") for a in page.tree.by_tag("a")}
            failing = [(link, target) for link, target in failing if not exists(target, places)]
        if failing and page.manuscript is not None:
            slugs = {loose_slug(place) for place in places}
            failing = [(link, target) for link, target in failing if not may_exist(target, slugs)]
        for (link, target), cost in with_shared_cost(failing, len(judged)):
            yield self.broken.at(
                link.href_place,
                cost=cost,
                text=shorten(link.shown_as),
                target=shorten(unquote(target)),
            )


def target_of(link: PageLink) -> str:
    """The id on this page that a link points to, or ""."""
    if link.kind is not LinkKind.FRAGMENT or link.element.get("role"):
        return ""
    return part_meant(link.fragment)


def may_exist(target: str, slugs: Set[str]) -> bool:
    """Whether a generator may give an element this id: each has its own way to make one of a title.

    They differ in hyphens, accents and case, and in what they do with a number or an emoji at the
    start. Some write other scripts in Latin letters, which nobody can foresee here.
    """
    wanted = loose_slug(unquote(target))
    if not wanted or wanted in slugs or wanted in {slug.lstrip("0123456789") for slug in slugs}:
        return True
    if wanted.rstrip("0123456789") in slugs:  # the second of its name
        return True
    if MADE.fullmatch(unquote(target)):
        return True
    return wanted.isascii() and not all(slug.isascii() for slug in slugs)


# The ids of footnotes and of tables of contents: fn:1, fnref-note, user-content-fn-1, markdown-toc.
MADE = late_pattern(
    r"(?:user-content-)?fn(?:ref)?[:.-]?\w[\w:.-]*|(?:markdown-)?_?toc", re.IGNORECASE
)


def loose_slug(text: str) -> str:
    """The letters and digits of an id, without accents: "pots-water" for "pots--water"."""
    return "".join(letter for letter in unaccented(text.casefold()) if letter.isalnum())
