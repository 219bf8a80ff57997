"""What a front matter holds, and what is wrong with one."""

from seoaudit.manuscripts.markdown.values import BrokenFrontMatter, FieldValue


def test_an_error_says_its_problem_and_knows_its_line() -> None:
    error = BrokenFrontMatter("not valid YAML", 3)
    assert (str(error), error.problem, error.line) == ("not valid YAML", "not valid YAML", 3)


def test_a_value_is_not_verbatim_unless_that_is_said() -> None:
    assert FieldValue("قيمة", (3, 9)).plain is None
