import pytest

from seoaudit.text.recognition.pronouns import has_pronoun


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("Then IT grows", "en"),
        ("They eat flour", "en-GB"),
        ("هي في الثلاجة", "ar"),
        ("ضعها في الثلاجة", "ar"),
        ("nourrissez le chaque jour sans elle", "fr"),
    ],
)
def test_a_sentence_may_point_back(sentence: str, language: str) -> None:
    assert has_pronoun(sentence.split(), language)


@pytest.mark.parametrize(
    ("sentence", "language"),
    [("Cut the wood", "en"), ("اقطع الخشب", "ar"), ("them", "xx"), ("هم", "en"), ("", "ar")],
)
def test_or_not(sentence: str, language: str) -> None:
    assert not has_pronoun(sentence.split(), language)
