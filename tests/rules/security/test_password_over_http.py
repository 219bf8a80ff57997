from seoaudit.testing import applies, findings, keys, page
from seoaudit_rules.security.password_over_http import PasswordOverHttp

FIELD = '<input name=p TYPE="Password">'


def test_a_page_over_http_may_not_ask() -> None:
    judged = page(f"<form>{FIELD}{FIELD}</form>", url="http://example.com/")
    [finding] = findings(PasswordOverHttp, judged)
    assert finding.key == "page_insecure"
    assert judged.source[finding.start : finding.end] == FIELD


def test_the_form_that_a_field_names_counts() -> None:
    html = f'<form id=a action="http://example.com/in"></form><form>{FIELD[:-1]} form=a></form>'
    assert keys(PasswordOverHttp, page(html, url="https://example.com/")) == ["form_insecure"]


def test_relative_actions_are_as_safe_as_the_page() -> None:
    html = f'<form action="/in">{FIELD}</form>'
    assert keys(PasswordOverHttp, page(html, url="https://example.com/")) == []
    based = f'<base href="http://example.com/">{html}'
    assert keys(PasswordOverHttp, page(based, url="https://example.com/")) == ["form_insecure"]


def test_a_draft_is_judged_by_its_forms() -> None:
    assert keys(PasswordOverHttp, f'<form action="http://example.com/in">{FIELD}</form>') == [
        "form_insecure"
    ]
    assert keys(PasswordOverHttp, f"<form>{FIELD}</form>") == []


def test_ones_own_computer_is_safe() -> None:
    assert keys(PasswordOverHttp, page(FIELD, url="http://localhost:8000/")) == []


def test_without_a_password_nothing_is_judged() -> None:
    assert not applies(PasswordOverHttp, page("<input type=text>", url="http://example.com/"))
