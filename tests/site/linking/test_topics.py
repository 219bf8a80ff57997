import pytest

from seoaudit.site.linking.topics import Topics
from seoaudit.text import IndexedText

TEXTS = (
    "The baker kneads the dough and bakes a loaf of rye in the old oven.",
    "A loaf of rye needs a hot oven and dough that has risen.",
    "The gardener prunes the apple tree and rakes the leaves.",
    "The sailor mends the torn sail and coils the rope.",
)


def indexed(text: str, language: str = "en") -> IndexedText:
    return IndexedText(text, language)


@pytest.fixture
def topics() -> Topics:
    return Topics(map(indexed, TEXTS))


def test_articles_on_one_topic_are_more_alike(topics: Topics) -> None:
    bread, rye, tree, _ = map(indexed, TEXTS)
    assert topics.likeness(bread, rye) > 0.2 > topics.likeness(bread, tree) >= 0
    assert topics.likeness(bread, bread) == pytest.approx(1)


def test_words_that_do_not_count_are_left_out(topics: Topics) -> None:
    bread, rye = map(indexed, TEXTS[:2])
    shared = bread.forms.keys() & rye.forms.keys()
    assert topics.likeness(bread, rye, frozenset(shared)) == 0


def test_nothing_is_like_a_text_without_words(topics: Topics) -> None:
    assert topics.likeness(indexed(""), indexed(TEXTS[0])) == 0
