from seoaudit.testing import findings, keys
from seoaudit_rules.head.closed_early import ClosedEarly
from seoaudit_rules.head.meta_in_body import MetaInBody

FALLEN = "<link rel=canonical href=https://e.com/a><meta name=description content=A>"


def test_the_tag_that_ended_the_head_is_named_and_pointed_at() -> None:
    html = f'<head>\n<title>T</title>\n<div id="x"></div>{FALLEN}</head><body>'
    [finding] = findings(ClosedEarly, html)
    assert html[finding.start : finding.end] == '<div id="x">'
    assert finding.params == {"tag": "div", "names": "canonical, description"}


def test_names_are_said_once() -> None:
    twice = "<link rel=alternate hreflang=ar href=/ar><link rel=alternate hreflang=fr href=/fr>"
    [finding] = findings(ClosedEarly, f"<head><img>{twice}</head>")
    assert finding.params["names"] == "hreflang"


def test_text_is_quoted() -> None:
    [finding] = findings(ClosedEarly, f"<head>نص ضائع{FALLEN}</head>")
    assert (finding.key, finding.params["text"]) == ("by_text", "نص ضائع")


def test_nothing_is_reported_twice() -> None:
    html = f"<head><img>{FALLEN}</head><body><p>Text"
    assert keys(ClosedEarly, html) == ["by_element"]
    assert keys(MetaInBody, html) == []


def test_an_image_at_the_end_of_the_head_harms_nothing() -> None:
    assert keys(ClosedEarly, f"<head>{FALLEN}<img></head><body>") == []


def test_a_page_without_head_is_fine() -> None:
    assert keys(ClosedEarly, "<p>Text") == []
