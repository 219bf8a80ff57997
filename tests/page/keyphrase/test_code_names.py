"""Names that an article uses as code are no keyphrases; names of products are."""

import pytest

from seoaudit import Document, Page

WOOD = "The wood grows too dense for the light, and it is time to take some of it out. "


def inferred(title: str, *mentions: str) -> str | None:
    paragraphs = (
        f"{mention} {WOOD}\n\n## {number} more" for number, mention in enumerate(mentions)
    )
    text = "\n\n".join([f"# {title}", *paragraphs])
    keyphrase = Page(Document(text, markup="markdown")).keyphrase
    return keyphrase.text if keyphrase else None


def about(name: str, *, in_code: int) -> str | None:
    """The keyphrase of an article that says a name eight times, some of them in code."""
    said = [f"`{name}`"] * in_code + [name] * (8 - in_code)
    return inferred(f"{name} in detail", *(f"Here {each} works." for each in said))


@pytest.mark.parametrize("name", ["ContextBridge", "RewriteRule", "Pruner"])
def test_a_name_that_is_mostly_in_code_is_no_keyphrase(name: str) -> None:
    assert about(name, in_code=0) == name
    assert about(name, in_code=7) is None


@pytest.mark.parametrize("name", ["ContextBridge", "RewriteRule"])
def test_a_name_written_as_in_code_is_none_if_it_is_used_there_at_all(name: str) -> None:
    assert about(name, in_code=1) is None


def test_a_plain_name_that_is_sometimes_in_code_stays_a_keyphrase() -> None:
    assert about("Pruner", in_code=3) == "Pruner"


def test_a_name_that_is_only_in_blocks_of_code_is_no_keyphrase() -> None:
    block = "Do this:\n\n```\nPruner oak\nPruner elm\nPruner ash\n```\n\n"
    assert inferred("Pruner in detail", *[block] * 3) is None


def test_a_phrase_of_which_a_word_is_in_code_stays_a_keyphrase() -> None:
    mentions = ["Apple trees sleep.", "Old apple trees rest.", "An apple tree grows.", "`apple`."]
    assert inferred("How to prune apple trees", *mentions) == "apple trees"
