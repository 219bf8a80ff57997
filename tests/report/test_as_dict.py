"""The parts of a report as the JSON shows them."""

from seoaudit.report.as_dict import (
    comparison_to_dict,
    finding_to_dict,
    ignored_to_dict,
    keyphrase_to_dict,
    note_to_dict,
    rule_to_dict,
)
from seoaudit.report.parts import (
    Comparison,
    IgnoredFinding,
    KeyphraseReport,
    Note,
    ReportedFinding,
    RuleResult,
    Status,
)
from seoaudit.rule.messages import Words

WORDS = Words()


def test_a_keyphrase_shows_its_forms_and_how_often_each_synonym_occurs() -> None:
    keyphrase = KeyphraseReport(
        "النعناع", "inferred", 4, 2.34567, 3, ("نعناع",), (("الحبق", 2),), ("الشرفة",)
    )
    assert keyphrase_to_dict(keyphrase) == {
        "text": "النعناع",
        "origin": "inferred",
        "occurrences": 4,
        "density": 2.35,
        "exact": 3,
        "forms": ["نعناع"],
        "synonyms": [{"text": "الحبق", "occurrences": 2}],
        "runners_up": ["الشرفة"],
        "weaker": 0,
    }


def test_a_comparison_shows_what_counts_in_one_profile_alone() -> None:
    compared = Comparison("rankmath", 81, (("head/title-length", 1.236),), (("links/a", 0.5),))
    assert comparison_to_dict(compared) == {
        "profile": "rankmath",
        "score": 81,
        "band": "good",
        "only_here": [{"rule": "head/title-length", "points": 1.24}],
        "only_there": [{"rule": "links/a", "points": 0.5}],
    }


def test_a_rule_shows_an_error_only_if_it_crashed() -> None:
    sound = RuleResult("head/title-length", Status.PARTIAL, 2.5, 1.234567, 2.5)
    assert rule_to_dict(sound) == {
        "id": "head/title-length",
        "status": "partial",
        "weight": 2.5,
        "earned": 1.2346,
        "possible": 2.5,
    }
    crashed = sound._replace(status=Status.ERROR, error="ValueError: x")
    assert rule_to_dict(crashed)["error"] == "ValueError: x"
    assert rule_to_dict(crashed)["status"] == "error"


def test_a_finding_shows_keys_for_programs_and_sentences_for_people(
    finding: ReportedFinding,
) -> None:
    written = finding_to_dict(finding, WORDS)
    assert (written["rule"], written["key"]) == ("images/alt-missing", "missing")
    assert written["params"] == {"file": "نعناع.jpg"}
    assert (written["severity"], written["basis"]) == ("warning", "standard")
    assert written["message"] == "The image نعناع.jpg has no alt text."
    assert written["advice"].startswith("Describe in a few words")
    assert (written["points"], written["known"]) == (3.14, False)
    assert written["fingerprint"] == finding.fingerprint


def test_a_finding_shows_its_place_in_characters_and_in_lines(finding: ReportedFinding) -> None:
    written = finding_to_dict(finding, WORDS)
    places = ("start", "end", "line", "column", "end_line", "end_column")
    assert [written[name] for name in places] == [10, 31, 2, 1, 2, 22]
    assert written["snippet"] == '<img src="نعناع.jpg">'


def test_a_fix_shows_its_edits(finding: ReportedFinding, fixable: ReportedFinding) -> None:
    assert finding_to_dict(finding, WORDS)["fix"] is None
    assert finding_to_dict(fixable, WORDS)["fix"] == {
        "safety": "safe",
        "title": 'Add lang="ar" to the <html> tag',
        "edits": [{"start": 5, "end": 5, "text": ' lang="ar"'}],
    }


def test_an_ignored_finding_shows_why_and_until_when(finding: ReportedFinding) -> None:
    written = ignored_to_dict(IgnoredFinding(finding, "للزينة", "2027-03-01"), WORDS)
    assert written == {
        "rule": "images/alt-missing",
        "key": "missing",
        "message": "The image نعناع.jpg has no alt text.",
        "line": 2,
        "column": 1,
        "reason": "للزينة",
        "until": "2027-03-01",
    }


def test_a_note_is_worded_in_the_language_asked_for() -> None:
    note = Note("ignore_unused", {"line": 3, "rules": "images"})
    english, arabic = note_to_dict(note, WORDS), note_to_dict(note, Words("ar"))
    assert english["key"] == arabic["key"] == "ignore_unused"
    assert english["params"] == arabic["params"] == {"line": 3, "rules": "images"}
    assert "images" in english["message"]
    assert not arabic["message"].isascii()
