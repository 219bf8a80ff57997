from seoaudit.testing import applies, findings, keys
from seoaudit_rules.headings.h1_multiple import H1Multiple


def test_a_page_without_an_h1_is_left_to_another_rule() -> None:
    assert not applies(H1Multiple, "<h2>Apples</h2>")
    assert not applies(H1Multiple, "<h1></h1>")


def test_empty_and_hidden_ones_do_not_count() -> None:
    hidden = "<h1 hidden>Pears</h1><div style='display: none'><h1>Figs</h1></div>"
    assert keys(H1Multiple, f"<h1>Apples</h1><h1> </h1>{hidden}") == []


def test_one_finding_counts_them_and_points_at_the_second() -> None:
    html = "<h1>التفاح</h1><h1>الكمثرى</h1><h1>التين</h1>"
    [finding] = findings(H1Multiple, html)
    assert finding.params["count"] == 3
    assert html[finding.start : finding.end] == "<h1>الكمثرى</h1>"
