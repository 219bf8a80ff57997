import pytest

from seoaudit.document.sessions import session_in, without_session


@pytest.mark.parametrize(
    ("end", "bare", "name"),
    [
        ("?sid=0123456789abcdef", "", "sid"),
        ("?b=1&PHPSESSID=0123456789abcdef&c=", "?b=1&c=", "PHPSESSID"),
        (";jsessionid=AB12CD34.node7?b=1", "?b=1", "jsessionid"),
    ],
)
def test_a_session_is_no_part_of_an_address(end: str, bare: str, name: str) -> None:
    url = f"https://e.com/a{end}"
    assert session_in(url) == name
    assert without_session(url) == f"https://e.com/a{bare}"


@pytest.mark.parametrize("end", ["?id=0123456789abcdef", "?sid=12", "?session=morning", ""])
def test_what_only_looks_like_a_session_stays(end: str) -> None:
    assert session_in(f"https://e.com/session{end}") is None
    assert without_session(f"https://e.com/session{end}") is None
