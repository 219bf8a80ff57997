from collections.abc import Iterator

from seoaudit import Basis, Severity, Site, SiteFinding, SiteRule, message
from seoaudit.facts import shorten
from seoaudit.rule.site import ExampleAnswer, TextUse, article, site

REPAIR = "<p>The brass kettle repair took a day.</p>"
MENTION = "<p>My aunt owned a {words} for half of her life and never sold it.</p>"


def about(path: str, keyphrase: str, body: str = "") -> ExampleAnswer:
    """An article whose author named what it is about."""
    return article(path, head=f'<meta name="keywords" content="{keyphrase}">', body=body)


KETTLE = about("/brass-kettle", "brass kettle", "<p>A brass kettle is made of two sheets.</p>")


class LinkOpportunity(SiteRule[None]):
    """Link to your own page where you speak of its topic.

    ## Why it matters
    A reader of that sentence may want to know more, and a search engine learns what the other page
    is about.

    ## How to fix it
    Make the words a link to the page, unless the reader would lose the thread there.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/links-crawlable
    """

    id = "links/opportunity"
    severity = Severity.INFO
    basis = Basis.HEURISTIC
    weight = 0.5
    needs_all = True
    reads = frozenset((TextUse.WORDS, TextUse.KEYPHRASE, TextUse.SENTENCES, TextUse.ZONES))

    unlinked = message(
        "“{sentence}” speaks of “{keyphrase}” and does not link to {target}.",
        advice="Make “{words}” a link to {target}.",
        per="target",
    )

    examples = (
        site(article("/aunt", body=MENTION.format(words="brass kettle")), KETTLE).finds(
            "unlinked", "/aunt", "/brass-kettle"
        ),
        site(article("/aunt", body=MENTION.format(words="few brass kettles")), KETTLE).finds(
            "unlinked", "/aunt", "/brass-kettle", why="in another form"
        ),
        site(
            article(
                "/aunt",
                body=MENTION.format(words="brass kettle")
                + '<p>Read about <a href="/brass-kettle">hers</a> and how it was made.</p>',
            ),
            KETTLE,
        ).finds_nothing("it links to that page under another text"),
        site(
            article("/aunt", body="<h2>Not about a brass kettle</h2><p>That is another day.</p>"),
            KETTLE,
        ).finds_nothing("said in a heading alone"),
        site(
            article("/aunt", body="<aside><p>brass kettle, sold by others</p></aside>"), KETTLE
        ).finds_nothing("said in an aside alone"),
        site(
            about("/repair", "brass kettle repair", REPAIR + MENTION.format(words="brass kettle")),
            KETTLE,
        ).finds_nothing("one keyphrase is a part of the other"),
        site(
            article("/aunt", body=MENTION.format(words="brass kettle")), article("/brass-kettle")
        ).finds_nothing("nobody named what that page is about"),
    )

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        for found in site.opportunities():
            place = {} if found.start is None else {"start": found.start}
            yield self.unlinked.on(
                found.source.url,
                found.target,
                sources=[found.source],
                sentence=shorten(found.sentence, 160),
                keyphrase=found.keyphrase,
                words=found.source.text,
                target=found.target,
                worth=round(found.worth, 2),
                **place,
            )
