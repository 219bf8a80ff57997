import pytest

from seoaudit.text.recognition.pronouns import has_pronoun, leans_on_before


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("Then IT grows", "en"),
        ("They eat flour", "en-GB"),
        ("هي في الثلاجة", "ar"),
        ("ضعها في الثلاجة", "ar"),
        ("وهو بارد", "ar"),
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


@pytest.mark.parametrize(
    ("sentence", "language", "leans"),
    [
        ("But they float", "en", True),
        ("As a result of this", "en", True),
        ("As a rule", "en", False),
        ("When leaves fall", "en", False),
        ("ومع ذلك تنمو", "ar", True),
        ("تقليم الأشجار", "ar", False),
        ("Cependant il neige", "fr", True),
        ("", "en", False),
        ("But", "xx", False),
    ],
)
def test_a_sentence_may_lean_on_the_one_before(sentence: str, language: str, leans: bool) -> None:
    assert leans_on_before(sentence.split(), language) is leans
