from seoaudit.testing import applies, findings, keys, page
from seoaudit_rules.head.canonical_missing import CanonicalMissing


def test_one_in_the_header_is_enough() -> None:
    sent = [("LINK", "<https://e.com/a>; rel=canonical")]
    assert keys(CanonicalMissing, page("<title>T</title>", headers=sent)) == []


def test_one_in_the_body_is_left_to_another_rule() -> None:
    assert keys(CanonicalMissing, "<body><link rel=canonical href=/a>") == []


def test_a_broken_one_is_left_to_another_rule() -> None:
    assert keys(CanonicalMissing, '<link rel="CANONICAL" href="x:">') == []


def test_one_without_address_is_empty_and_pointed_at() -> None:
    html = "<head><title>T</title><link rel=canonical></head>"
    [finding] = findings(CanonicalMissing, html)
    assert (finding.key, html[finding.start : finding.end]) == ("empty", "<link rel=canonical>")


def test_a_page_without_anything_has_none() -> None:
    assert keys(CanonicalMissing, "") == ["missing"]


def test_a_page_kept_out_of_the_results_owes_none() -> None:
    assert not applies(CanonicalMissing, '<meta name="robots" content="noindex">')
    assert applies(CanonicalMissing, '<meta name="bingbot" content="noindex">')
