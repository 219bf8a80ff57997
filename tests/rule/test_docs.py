"""What a rule says of itself, in parts."""

import pytest

from seoaudit import Example, Rule
from seoaudit.rule.docs import read_docs, topic_summary, verdict_of
from seoaudit.rule.messages import Words
from seoaudit.rule.registry import rule_of


class Pruned(Rule):
    """Prune the tree.

    ## Why it matters
    Light reaches every branch.

    ## How to fix it
    Cut to a bud.

    ## References
    - https://example.com/pruning
    - https://example.com/buds, which goes on
      on a second line
    """

    id = "garden/pruned"


class Bare(Rule):
    """Plant a tree."""


def test_a_docstring_has_a_title_and_three_parts() -> None:
    docs = read_docs(Pruned)
    assert docs.title == "Prune the tree."
    assert (docs.why, docs.how) == ("Light reaches every branch.", "Cut to a bud.")
    assert docs.references == (
        "https://example.com/pruning",
        "https://example.com/buds, which goes on on a second line",
    )


def test_a_part_that_is_missing_is_empty() -> None:
    docs = read_docs(Bare)
    assert (docs.title, docs.why, docs.how, docs.references) == ("Plant a tree.", "", "", ())


@pytest.mark.parametrize(
    ("example", "verdict"),
    [
        (
            Example("<p>", None),
            "Passes:",
        ),
        (
            Example("<p>", "short", url="https://example.com/"),
            "Fails with `short`, at https://example.com/:",
        ),
        (
            Example("<p>", "short", keyphrase="pear", status=404),
            "Fails with `short`, for the keyphrase pear, with status 404:",
        ),
        (
            Example("<p>", None, headers=(("Link", "<x>"),)),
            "Passes, with `Link: <x>`:",
        ),
        (
            Example("<p>", None, settings={"most": 3, "words": ("a", "b")}),
            'Passes, with the options most = 3, words = ["a", "b"]:',
        ),
        (
            Example("<p>", "blocked", robots=("User-agent: *\nDisallow: /", 200)),
            "Fails with `blocked`, with the robots.txt `User-agent: *` / `Disallow: /`:",
        ),
        (
            Example("<p>", "failed", robots=(None, 503)),
            "Fails with `failed`, with robots.txt answered by status 503:",
        ),
    ],
)
def test_a_verdict_names_all_that_the_page_is_audited_with(example: Example, verdict: str) -> None:
    assert verdict_of(example) == verdict


def test_a_rule_is_read_in_the_language_it_is_translated_to() -> None:
    rule = rule_of("head/title-length")
    english, arabic = read_docs(rule), read_docs(rule, Words("ar"))
    assert arabic.references == english.references
    assert arabic.options.keys() == english.options.keys()
    assert not arabic.title.isascii()
    assert read_docs(Pruned, Words("ar")).why == "Light reaches every branch."


def test_a_topic_says_what_it_is_about() -> None:
    rule = rule_of("head/title-length")
    assert topic_summary("head", rule, Words()).endswith(".")


def test_a_verdict_is_said_in_arabic() -> None:
    example = Example("<p>", "short", url="https://example.com/")
    assert verdict_of(example, Words("ar")) == (
        "يرسب بالرسالة `short`، في الرابط https://example.com/:"
    )
