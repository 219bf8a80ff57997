import pickle

import pytest

from seoaudit.document.answer import Answer, Failure


def redirect(target: str, status: int = 301) -> Answer:
    return Answer("https://example.com/a/b", status, (("Location", target),))


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("https://other.example/", "https://other.example/"),
        ("/c", "https://example.com/c"),
        ("c?d#e", "https://example.com/a/c?d"),
        ("//other.example/c", "https://other.example/c"),
        (" /مقال ", "https://example.com/مقال"),
    ],
)
def test_a_redirect_leads_to_an_absolute_address(written: str, meant: str) -> None:
    assert redirect(written).location == meant
    assert redirect(written).is_redirect


def test_what_leads_nowhere_is_no_redirect() -> None:
    assert not redirect("http://[::1").is_redirect
    assert not Answer("https://example.com/", 301).is_redirect
    assert not redirect("/c", 304).is_redirect
    assert not redirect("/c", 201).is_redirect


@pytest.mark.parametrize(
    ("said", "is_html"),
    [("text/html; charset=utf-8", True), ("Application/XHTML+XML", True), ("text/plain", False)],
)
def test_an_answer_is_html_by_what_it_says(said: str, is_html: bool) -> None:
    assert Answer("https://example.com/", 200, (("content-type", said),)).is_html is is_html


def test_an_answer_without_a_type_says_nothing() -> None:
    assert Answer("https://example.com/", 200).content_type == ""


def test_headers_are_found_whatever_their_case_and_all_of_them() -> None:
    answer = Answer("https://example.com/", 200, (("Link", "a"), ("link", "b")))
    assert answer.header("LINK") == ("a", "b")


def test_it_crosses_processes() -> None:
    answer = Answer("https://example.com/", 0, failure=Failure.RESET, reason="gone")
    assert pickle.loads(pickle.dumps(answer)) == answer
