"""English inflections of one word, and words that only look like them."""

import pytest

from seoaudit.text.forms.english import index_terms, query_terms
from tests.text.forms.pairs import pairs


def finds(asked: str, word: str) -> bool:
    return not query_terms(asked).isdisjoint(index_terms(word))


FORMS = {
    "tree": "trees Trees tree's trees' TREE’S",
    "city": "cities city's",
    "box": "boxes boxed",
    "branch": "branches branching branched",
    "potato": "potatoes",
    "movie": "movies",
    "child": "children children's",
    "leaf": "leaves",
    "plan": "plans planned planning",
    "visit": "visited visiting visits",
    "prune": "pruned pruning prunes",
    "rate": "rating rated rates",
    "sell": "selling sells",
    "carry": "carried carries carrying",
    "agree": "agreed agreeing agrees",
    "grow": "grew grown growing",
    "cafe": "café cafés",
    "café": "cafe cafés",
    "color": "colour colours colouring",
    "organise": "organize organizing organised",
    "centre": "center centers",
    "defence": "defense",
    "favourite": "favorite favorites",
    "catalogue": "catalog catalogs",
    "menu": "menus",
    "guru": "gurus",
    "plateau": "plateaus",
    "taxi": "taxis taxi's",
    "API": "APIs",
    "SKU": "SKUs",
}


@pytest.mark.parametrize(("asked", "form"), pairs(FORMS))
def test_a_word_is_found_in_its_forms_and_these_by_it(asked: str, form: str) -> None:
    assert finds(asked, form)


OTHERS = {
    "rat": "rating rated",
    "new": "news",
    "len": "lens",
    "ga": "gas",
    "wed": "wedding",
    "market": "marketing",
    "for": "four",
    "nation": "national",
    "organise": "organisation",
    "universe": "university",
    "care": "car cars",
    "hop": "hoping hoped",
    "bus": "busy",
    "see": "seed",
    "fee": "feed",
    "bed": "bedding",
    "a": "as",
    "i": "is",
    "bu": "bus",
    "viru": "virus",
    "octopu": "octopus",
    "basi": "basis",
    "mama": "Мама",
    "мама": "варит",
    "צבע": "ציפור",
    "한국": "학교",
    "कमल": "जहाज",
}


@pytest.mark.parametrize(("asked", "other"), pairs(OTHERS))
def test_a_word_is_not_found_in_another_that_looks_like_a_form(asked: str, other: str) -> None:
    assert not finds(asked, other)


@pytest.mark.parametrize(
    ("asked", "form"), [("boxes", "box"), ("planning", "plans"), ("colours", "color")]
)
def test_a_keyphrase_may_itself_be_a_form(asked: str, form: str) -> None:
    assert finds(asked, form)


@pytest.mark.parametrize("word", ["s", "'s", "ing", "ed", "s's", "b2b", "ies", "", "ss"])
def test_a_word_as_short_as_an_ending_is_found_as_itself(word: str) -> None:
    assert finds(word, word)
