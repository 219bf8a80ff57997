import pytest

from seoaudit_rules.rankmath.tokens import contains, count, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<li>seo</li><li>audit</li>", ["seoaudit"]),
        ("seo<br>audit", ["seoaudit"]),
        ("seo [audit] [/audit] 2026", ["seo", "2026"]),
        ("seo <!-- hidden --> audit", ["seo", "audit"]),
        ("seo&#8217;s", ["seos"]),
        ("one--two \u2014 three", ["one", "two", "three"]),
        ("seo-audit seo/audit", ["seo-audit", "seo/audit"]),
        ("«seo», (audit)!", ["seo", "audit"]),
        ("الرياض، زيارة؟", ["الرياض،", "زيارة؟"]),
        ("kelvin \u212a", ["kelvin"]),
        (" - ! ", []),
    ],
)
def test_words_are_those_that_keyphrases_are_compared_with(text: str, expected: list[str]) -> None:
    assert words(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<li>seo</li><li>audit</li>", 2),
        ("[seo audit]", 2),
        ("well-known", 1),
        ("one - two", 2),
        ("واحد ، اثنان", 3),
        ("one&nbsp;two", 2),
        ("one&amp;two", 1),
        ("2026", 1),
        ("日本語の文章です", 1),
        ("<!-- nothing --><p></p>", 0),
    ],
)
def test_count_is_that_of_the_editor(text: str, expected: int) -> None:
    assert count(text) == expected


@pytest.mark.parametrize(
    ("text", "keyphrase", "expected"),
    [
        ("seo. audit", "seo audit", True),
        ("category", "cat", True),
        ("والرياض", "الرياض", True),
        ("للرياض", "الرياض", False),
        ("زيارته", "زيارة", False),
        ("it's here", "it’s", True),
        ("anything", "", False),
    ],
)
def test_a_keyphrase_is_found_as_a_run_of_characters(
    text: str, keyphrase: str, expected: bool
) -> None:
    assert contains(text, keyphrase) is expected
