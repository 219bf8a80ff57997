import pytest

from seoaudit.rule.message_text import placeholders, text_problem


@pytest.mark.parametrize(
    ("text", "names"),
    [("", set()), ("{a} and {b:.1f} {a}", {"a", "b"}), ("{{a}} {}", set())],
)
def test_doubled_braces_hold_none(text: str, names: set[str]) -> None:
    assert placeholders(text) == names


@pytest.mark.parametrize(
    "text", ["", "Plain.", "{count} of {most:g}", "{{literal}}", "خطأ {a}", None]
)
def test_a_text_that_can_be_shown_has_no_problem(text: str | None) -> None:
    assert text_problem(text) is None


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Odd {", "double a brace"),
        ("Odd }", "double a brace"),
        ("{}", "must be the name of a param"),
        ("{0}", "must be the name of a param"),
        ("{a b}", "must be the name of a param"),
        ("{a.b}", "must be the name of a param"),
        (5, "must be a string, not 5"),
    ],
)
def test_one_that_cannot_is_told_from_it(text: object, said: str) -> None:
    problem = text_problem(text)
    assert problem
    assert said in problem
