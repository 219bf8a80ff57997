"""The functions with which rule authors test a rule on a piece of HTML."""

from collections.abc import Iterator

import pytest

from seoaudit import Finding, Page, Rule, Severity, bad, good, message, option
from seoaudit.document.document import ImageSize
from seoaudit.errors import ConfigError
from seoaudit.testing import applies, example_findings, example_page, findings, keys, page


class Shouting(Rule):
    """Do not shout.

    ## Why it matters
    Nobody likes it.

    ## How to fix it
    Write one exclamation mark.
    """

    id = "own/shouting"
    severity = Severity.WARNING
    most = option(1, "Exclamation marks of a heading.", minimum=0)
    loud = message("This heading shouts.", advice="Write one mark.")
    examples = (
        good("<h2>قلّم الشجر!</h2>"),
        bad("<h2>قلّم الشجر!</h2>", "loud", settings={"most": 0}),
        bad("<h2>Now!!</h2>", "loud"),
    )

    def applies(self, page: Page) -> bool:
        """Pages without headings are not checked."""
        return bool(page.headings)

    def check(self, page: Page) -> Iterator[Finding]:
        """Count the exclamation marks of each heading."""
        for heading in page.headings:
            if heading.text.count("!") > self.most:
                yield self.loud.at(heading)


def test_a_page_is_audited_with_all_that_is_given() -> None:
    judged = page(
        "<p>نص <img src=a.jpg></p>",
        url="https://example.com/a",
        keyphrase="شجر",
        synonyms=["شجرة"],
        status=404,
        headers=[("X-Robots-Tag", "noindex")],
        robots_txt="User-agent: *",
        robots_status=200,
        content="p",
        language="ar",
        image_sizes={"a.jpg": (640, 480), "b.svg": (1, 1, True)},
        featured_image="b.jpg",
    )
    assert (judged.url, judged.document.status) == ("https://example.com/a", 404)
    assert judged.keyphrase is not None
    assert judged.keyphrase.text == "شجر"
    assert [each.text for each in judged.keyphrase.synonyms] == ["شجرة"]
    assert [directive.name for directive in judged.robots] == ["noindex"]
    assert judged.robots_txt is not None
    assert (judged.article.element.tag, judged.language.code) == ("p", "ar")
    assert judged.featured_image == "b.jpg"
    sizes = judged.document.image_sizes
    assert sizes is not None
    assert [sizes(name) for name in ("a.jpg", "b.svg", "c.jpg")] == [
        ImageSize(640, 480),
        ImageSize(1, 1, True),
        None,
    ]


def test_a_page_needs_no_more_than_its_html() -> None:
    judged = page("<p>نص")
    assert judged.url is None
    assert judged.named_keyphrases == ()
    assert judged.document.image_sizes is None


def test_keyphrases_may_be_several() -> None:
    assert [each.text for each in page("", keyphrase=["a", "ب"]).keyphrases] == ["a", "ب"]


def test_findings_are_those_of_the_rule_on_html_or_a_page() -> None:
    html = "<h2>قلّم!!</h2><h2>Quiet</h2>"
    [found] = findings(Shouting, html)
    assert (found.rule, found.key) == ("own/shouting", "loud")
    assert html[found.start : found.end] == "<h2>قلّم!!</h2>"
    assert findings(Shouting, page(html)) == [found]
    assert keys(Shouting, "<h2>a!!</h2><h3>b!!</h3>") == ["loud", "loud"]


def test_settings_are_options_of_the_rule() -> None:
    html = "<h2>قلّم!!</h2>"
    assert keys(Shouting, html, most=1) == ["loud"]
    assert keys(Shouting, html, most=2) == []
    with pytest.raises(ConfigError, match="most"):
        keys(Shouting, html, most=-1)


def test_a_rule_that_does_not_apply_finds_nothing() -> None:
    assert applies(Shouting, "<h2>a</h2>")
    assert not applies(Shouting, page("<p>a!!</p>"))
    assert findings(Shouting, "<p>a!!</p>") == []


def test_an_example_is_audited_with_its_own_settings() -> None:
    found = [[each.key for each in example_findings(Shouting, one)] for one in Shouting.examples]
    assert found == [[], ["loud"], ["loud"]]


def test_the_page_of_an_example_has_all_that_the_example_names() -> None:
    example = bad(
        "<h2>قلّم!!</h2>",
        "loud",
        url="https://example.com/",
        keyphrase="قلّم",
        status=410,
        headers=(("X-Robots-Tag", "none"),),
        robots=("User-agent: *", 200),
        image_sizes={"a.jpg": (1, 2)},
    )
    judged = example_page(example)
    assert judged.source == "<h2>قلّم!!</h2>"
    assert (judged.url, judged.document.status) == ("https://example.com/", 410)
    assert judged.keyphrase is not None
    assert judged.keyphrase.text == "قلّم"
    assert [directive.name for directive in judged.robots] == ["none"]
    assert judged.robots_txt is not None
    assert judged.document.image_sizes is not None
    assert judged.document.image_sizes("a.jpg") == ImageSize(1, 2)
