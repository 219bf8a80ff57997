from collections.abc import Iterator

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message
from seoaudit.facts import Element, shorten
from seoaudit.page.addresses import urls
from seoaudit.page.elements.accessible_name import is_hidden, is_presentational, label
from seoaudit.page.tree.declared_size import is_speck
from seoaudit_rules.shared_cost import with_shared_cost


class FrameTitleMissing(Rule):
    """Give every embedded video, map or form a title.

    ## Why it matters
    A screen reader names a frame by its title, and lets its user skip it. Without one it reads the
    URL, or walks into a player of which nobody has said what it plays.

    ## How to fix it
    Say in the title attribute of the `<iframe>` what is in it, such as "Video: how to graft a
    pear".

    ## References
    - https://www.w3.org/WAI/standards-guidelines/act/rules/cae760/
    - https://html.spec.whatwg.org/multipage/iframe-embed-object.html#the-iframe-element
    """

    id = "content/frame-title-missing"
    severity = Severity.WARNING
    basis = Basis.STANDARD
    weight = 0.5

    missing = message(
        "The frame that shows {host} has no title.",
        advice="Say in the title attribute of the <iframe> what is in it.",
    )
    unknown = message(
        "A frame has no title.",
        advice="Say in the title attribute of the <iframe> what is in it.",
    )

    examples = (
        good('<p>Text</p><iframe src="https://video.example/1" title="Grafting"></iframe>'),
        bad('<p>Text</p><iframe src="https://video.example/1"></iframe>', "missing"),
        bad('<p>Text</p><iframe srcdoc="<p>A map"></iframe>', "unknown"),
    )

    def applies(self, page: Page) -> bool:
        return bool(frames(page))

    def check(self, page: Page) -> Iterator[Finding]:
        judged = frames(page)
        failing = [e for e in judged if not (label(e) or e.get("title").strip())]
        for frame, cost in with_shared_cost(failing, len(judged)):
            host = urls.host(frame.get("src")) or urls.host(frame.get("data-src"))
            if host:
                yield self.missing.at(frame, cost=cost, host=shorten(host))
            else:
                yield self.unknown.at(frame, cost=cost)


def frames(page: Page) -> list[Element]:
    """The frames of the article that readers meet: shown, reachable and not decorative."""
    return [
        frame
        for frame in page.tree.by_tag("iframe")
        if page.article.holds(frame)
        and not frame.get("tabindex").strip().startswith("-")
        and not (is_presentational(frame) and not frame.has("title"))
        and not is_speck(frame)
        and not frame.is_within(is_hidden)
    ]
