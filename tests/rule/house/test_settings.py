"""What a configuration asks with a rule of its own."""

from seoaudit.rule.finding import Severity
from seoaudit.rule.house.settings import HouseSettings


def test_a_rule_that_asks_little_is_a_warning_about_the_article() -> None:
    asked = HouseSettings("house/quotes", "Mind the quotes.")
    assert (asked.scope, asked.severity, asked.weight) == ("article", Severity.WARNING, 1)
    assert (asked.min, asked.max, asked.matches, asked.forbidden) == (None, None, "", ())


def test_it_asks_for_its_selector_or_its_expression() -> None:
    assert HouseSettings("a", "b", select="q").asks_for == "q"
    assert HouseSettings("a", "b", xpath="//q").asks_for == "//q"
    assert HouseSettings("a", "b").asks_for == ""
