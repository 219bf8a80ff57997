"""How an article uses its keyphrases, and which rule caps its page, in words."""

from seoaudit.report.parts import KeyphraseReport, RuleResult, Status
from seoaudit.reporters.phrasing.keyphrases import (
    MAX_FORMS_NAMED,
    capped,
    capping_rule,
    keyphrase_line,
)
from seoaudit.rule.messages import Words
from seoaudit.rule.registry import load_rules
from tests.reporters.conftest import made

MINT = KeyphraseReport("زراعة النعناع", "option", 5, 1.234, 5, ("زراعة النعناع",))
APPLE = KeyphraseReport("apple tree", "option", 5, 1.234, 5, ("apple tree",))


def said(keyphrase: KeyphraseReport, language: str = "en") -> str:
    return keyphrase_line(keyphrase, Words(language))


def test_a_keyphrase_is_told_with_its_count_and_density() -> None:
    assert said(APPLE) == "Keyphrase apple tree: 5 occurrences, density 1.23%"
    assert said(APPLE._replace(occurrences=1)).startswith("Keyphrase apple tree: 1 occurrence, ")


def test_a_keyphrase_that_does_not_occur_is_not_found() -> None:
    nowhere = APPLE._replace(occurrences=0, density=0.0, exact=0, forms=())
    assert said(nowhere) == "Keyphrase apple tree: not found in the text"


def test_a_keyphrase_whose_words_only_stand_apart_is_not_called_absent() -> None:
    apart = APPLE._replace(occurrences=0, density=0.0, exact=0, forms=(), weaker=2)
    assert said(apart) == (
        "Keyphrase apple tree: not as one phrase; its words apart or in another order in "
        "2 sentences"
    )
    assert said(apart, "ar").endswith("في جملتين")
    assert said(apart._replace(occurrences=1)).startswith("Keyphrase apple tree: 1 occurrence")


def test_a_detected_keyphrase_is_told_with_its_alternatives() -> None:
    detected = APPLE._replace(origin="inferred")
    assert said(detected).startswith("Keyphrase apple tree (detected): ")
    among = detected._replace(runners_up=("winter", "saw"))
    assert said(among).startswith("Keyphrase apple tree (detected; alternatives: winter, saw): ")


def test_a_detected_keyphrase_is_told_in_arabic() -> None:
    among = MINT._replace(origin="inferred", runners_up=("الشرفة", "الظل"))
    assert "زراعة النعناع (مستنتَجة، ومن المحتمل أيضًا: الشرفة، الظل): " in said(among, "ar")


def test_alternatives_to_a_keyphrase_that_was_given_are_not_told() -> None:
    assert "winter" not in said(APPLE._replace(runners_up=("winter",)))


def test_forms_that_are_spelled_as_the_keyphrase_are_not_told_apart() -> None:
    assert " · " not in said(APPLE._replace(forms=("Apple tree", "apple-tree", "APPLE TREE")))


def test_other_forms_are_told_with_the_number_of_exact_matches() -> None:
    forms = ("apple tree", "apple trees", "Apple-Trees")
    assert said(APPLE._replace(exact=1, forms=forms)).endswith(
        " · 1 exact, others: apple trees, Apple-Trees"
    )
    assert said(APPLE._replace(exact=0, forms=forms[1:2])).endswith(
        " · no exact match, only: apple trees"
    )


def test_only_the_first_of_many_forms_are_told() -> None:
    forms = tuple(f"form{number}" for number in range(1, MAX_FORMS_NAMED + 2))
    assert said(APPLE._replace(forms=forms[:-1])).endswith(f"form{MAX_FORMS_NAMED}")
    assert said(APPLE._replace(forms=forms)).endswith(f"form{MAX_FORMS_NAMED}, …")


def test_synonyms_are_told_with_their_counts() -> None:
    synonyms = (("orchard tree", 3), ("pome", 0))
    assert said(APPLE._replace(synonyms=synonyms)).endswith(
        " · synonyms: orchard tree (3), pome (0)"
    )


def test_arabic_lists_have_arabic_commas() -> None:
    line = said(MINT._replace(synonyms=(("الحبق", 2), ("النعنع", 1))), "ar")
    assert "زراعة النعناع" in line
    assert line.endswith("الحبق (2)، النعنع (1)")


NOINDEX = RuleResult("crawl/noindex", Status.FAIL, 1, 0.0, 1.0)
CAP = load_rules()["crawl/noindex"].cap


def test_a_capped_page_is_told_with_its_rule_and_the_score_without_it() -> None:
    page = made(rules=(NOINDEX,), cap=CAP, score=CAP, exact_score=87.5)
    assert capping_rule(page) == "crawl/noindex"
    assert capped(page, Words()) == f"Capped at {CAP} by crawl/noindex (would be 88)"


def test_a_rule_that_caps_but_passed_is_not_named() -> None:
    passed = NOINDEX._replace(status=Status.PASS)
    assert capping_rule(made(rules=(passed,), cap=CAP)) == ""


def test_a_rule_that_failed_but_caps_at_another_score_is_not_named() -> None:
    assert CAP is not None
    title = RuleResult("head/title-length", Status.FAIL, 2, 0.0, 2.0)
    assert capping_rule(made(rules=(title, NOINDEX), cap=CAP)) == "crawl/noindex"
    assert capping_rule(made(rules=(NOINDEX,), cap=CAP + 1)) == ""


def test_no_rule_caps_a_page_without_a_cap() -> None:
    title = RuleResult("head/title-length", Status.FAIL, 2, 0.0, 2.0)
    assert capping_rule(made(rules=(title,))) == ""
