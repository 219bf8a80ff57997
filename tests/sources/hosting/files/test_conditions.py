import pytest

from seoaudit.sources.hosting.files.conditions import (
    Circumstances,
    Condition,
    expanded,
    hold,
    read_condition,
)

NOW = Circumstances("https", "www.e.com:8443", "/docs/a.html", "p=7&q=1", True, False)


def condition(line: str) -> Condition:
    found = read_condition(line.split())
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("line", "holds"),
    [
        ("%{HTTPS} on", True),
        ("%{HTTPS} off", False),
        ("%{HTTPS} !=on", False),
        ("%{HTTPS} !off", True),
        ("%{REQUEST_SCHEME} ^https$", True),
        ("%{SERVER_PORT} 80", False),
        ("%{HTTP_HOST} ^WWW", False),
        ("%{HTTP_HOST} ^WWW [NC]", True),
        ("%{SERVER_NAME} =www.e.com", True),
        ("%{REQUEST_URI} ^/docs/", True),
        ("%{QUERY_STRING} (^|&)q=", True),
        ("%{REQUEST_METHOD} POST", False),
        ("%{HTTP_COOKIE} seen", False),
        ("%{REQUEST_FILENAME} -f", True),
        ("%{REQUEST_FILENAME} !-f", False),
        ("%{REQUEST_FILENAME} !-d", True),
    ],
)
def test_a_condition_holds_or_not(line: str, holds: bool) -> None:
    assert hold([condition(line)], NOW)[0] is holds


@pytest.mark.parametrize(
    ("lines", "holds"),
    [
        (["%{HTTPS} on", "%{HTTPS} off"], False),
        (["%{HTTPS} off [OR]", "%{HTTPS} on"], True),
        (["%{HTTPS} off [OR]", "%{HTTPS} no [OR]", "%{HTTPS} none"], False),
        (["%{HTTPS} on [OR]", "%{HTTPS} off", "%{HTTP_HOST} ^x"], False),
        ([], True),
    ],
)
def test_all_hold_or_one_of_those_that_are_joined(lines: list[str], holds: bool) -> None:
    assert hold([condition(line) for line in lines], NOW)[0] is holds


def test_the_last_pattern_that_was_found_fills_gaps() -> None:
    lines = ["%{HTTP_HOST} ^(\\w+)", "%{QUERY_STRING} p=(\\d+)", "%{REQUEST_FILENAME} !-d"]
    holds, found = hold([condition(line) for line in lines], NOW)
    assert holds
    assert found is not None
    assert found[1] == "7"


@pytest.mark.parametrize(
    "line",
    [
        "%{TIME_HOUR} >5",
        "%{HTTP_USER_AGENT} bot",
        "%{HTTPS}",
        "on on",
        "%{REQUEST_FILENAME} x",
        "%{REQUEST_URI} -f",
        "%{REQUEST_URI} (",
        "%{REQUEST_URI} x [NV]",
        "%{DOCUMENT_ROOT}/$1.html -f",
    ],
)
def test_others_are_not_understood(line: str) -> None:
    assert read_condition(line.split()) is None


def test_without_a_host_nothing_depends_on_it() -> None:
    nowhere = NOW._replace(host="")
    for line in ("%{HTTP_HOST} ^www", "%{HTTP_HOST} !^www", "%{SERVER_NAME} !=e.com"):
        assert not hold([condition(line)], nowhere)[0]


def test_variables_of_a_target_are_filled_in() -> None:
    target = "https://%{HTTP_HOST}%{REQUEST_URI}?%{TIME_HOUR}"
    assert expanded(target, NOW) == "https://www.e.com:8443/docs/a.html?"
