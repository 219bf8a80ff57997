from collections.abc import Callable

import pytest

from seoaudit import bad, good, message, option
from seoaudit.testing import declared
from tests.testing.conftest import Make, Marks

DOC = str(Marks.__doc__)
LOUD = Marks.messages["loud"]


@pytest.mark.parametrize(
    ("attributes", "said"),
    [
        ({"id": "marks"}, 'id must be "topic/name"'),
        ({"weight": "one"}, "weight must be a number"),
        ({"examples": ("<p>Now!",)}, "examples must be made by good() and bad()"),
    ],
)
def test_wrong_attributes_are_told(make: Make, attributes: dict[str, object], said: str) -> None:
    [found] = declared.the_class_declares_what_a_rule_may(make(**attributes))
    assert said in found


def test_an_id_beside_its_path_is_told_with_both(make: Make) -> None:
    assert list(declared.the_id_is_the_path(make(id="desk/quotes"))) == [
        "id is 'desk/quotes' in the file of 'testing/conftest': rename one of them"
    ]


@pytest.mark.parametrize(
    ("docs", "said"),
    [
        (DOC.replace("mark.\n", "mark\n", 1), "must begin with a title"),
        (DOC.replace("## References", "## Sources"), "add ## References"),
        (DOC.replace("## Why it matters", "Why"), "add ## Why it matters"),
        (DOC.replace("Two shout.", ""), "a section of the docstring is empty"),
        (DOC.replace("https://example.com/style", "our style book"), "must name an address"),
        (None, "must begin with a title"),
    ],
)
def test_docs_that_lack_something_are_told(make: Make, docs: str | None, said: str) -> None:
    found = list(declared.the_docs_say_why_and_how_and_name_a_source(make(__doc__=docs)))
    assert any(said in sentence for sentence in found)


def test_an_option_is_explained_in_a_sentence(make: Make) -> None:
    assert not list(declared.every_option_is_explained(make(most=option(1, "Most marks."))))
    [found] = declared.every_option_is_explained(make(most=option(1, "most")))
    assert found.startswith("option most: its summary must be a sentence")


@pytest.mark.parametrize(
    ("text", "per", "said"),
    [("Odd {", "place", "double a brace"), ("Fine.", "word", 'per must be "place"')],
)
def test_a_message_that_cannot_be_shown_is_told(make: Make, text: str, per: str, said: str) -> None:
    [found] = declared.every_message_can_be_shown(make(odd=message(text, advice="Mend.", per=per)))
    assert found.startswith("message odd: ")
    assert said in found


@pytest.mark.parametrize(
    ("examples", "said"),
    [
        ((good("<p>Now!"),), "message loud has no example: add bad(html, 'loud')"),
        ((bad("<p>Now!!", "loud"),), "no example passes: add good(html)"),
        ((good(""), bad("", "loud"), bad("", "lout")), "an example names the message lout"),
    ],
)
def test_every_message_needs_an_example(
    make: Make, examples: tuple[object, ...], said: str
) -> None:
    [found] = declared.every_message_has_an_example(make(examples=examples))
    assert said in found


@pytest.mark.parametrize(
    "check",
    [
        declared.the_class_declares_what_a_rule_may,
        declared.the_id_is_the_path,
        declared.the_docs_say_why_and_how_and_name_a_source,
        declared.every_message_can_be_shown,
        declared.every_message_has_an_example,
    ],
)
def test_a_rule_that_keeps_the_contract_passes(make: Make, check: Callable[..., object]) -> None:
    assert list(check(make())) == []  # type: ignore[call-overload]
