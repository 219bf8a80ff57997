from seoaudit import Document, audit
from seoaudit.testing import findings, keys, page
from seoaudit_rules.headings.h1_missing import H1Missing

TEXT = "<p>Prune in winter.</p>"


def test_an_h1_anywhere_on_the_page_will_do() -> None:
    assert keys(H1Missing, f"<header><h1>Green Fingers</h1></header><main>{TEXT}</main>") == []


def test_a_logo_counts_by_its_alternative_text() -> None:
    assert keys(H1Missing, f'<h1><a href="/"><img src="x.svg" alt="Fingers"></a></h1>{TEXT}') == []


def test_a_logo_without_an_alternative_text_leaves_the_heading_empty() -> None:
    assert keys(H1Missing, f'<h1><img src="x.svg" alt=""></h1>{TEXT}') == ["empty"]


def test_one_h1_with_text_makes_up_for_an_empty_one() -> None:
    assert keys(H1Missing, f"<h1></h1><h1>Apples</h1>{TEXT}") == []


def test_an_arabic_heading_in_capital_tags_counts() -> None:
    assert keys(H1Missing, "<H1>شجرة التفاح</H1><p>تُقلَّم في الشتاء.</p>") == []


def test_an_h1_in_a_comment_or_a_template_is_not_on_the_page() -> None:
    html = f"<!-- <h1>Apples</h1> --><template><h1>Apples</h1></template>{TEXT}"
    assert keys(H1Missing, html) == ["missing"]


def test_the_finding_points_at_the_empty_heading() -> None:
    html = f"<main><h1>&nbsp;</h1>{TEXT}</main>"
    [finding] = findings(H1Missing, html)
    assert html[finding.start : finding.end] == "<h1>&nbsp;</h1>"


def test_a_missing_heading_is_placed_at_the_article() -> None:
    html = f"<nav>Menu</nav><article>{TEXT}{TEXT}</article>"
    [finding] = findings(H1Missing, page(html, content="article"))
    assert html[finding.start : finding.end] == "<article>"


def test_a_text_brought_from_elsewhere_may_bring_its_headline() -> None:
    brought = "---\ndescription: All pots\n---\n\n::: garden.pots\n"
    assert "headings/h1-missing" not in rules_of(brought)
    assert "headings/h1-missing" in rules_of(f"{brought}\n## Large ones\n")
    assert "headings/h1-missing" in rules_of(brought.replace("::: garden.pots", "Of clay."))


def rules_of(markdown: str) -> set[str]:
    report = audit(Document(markdown, source="pots.md", markup="markdown"))
    return {finding.rule for finding in report.findings}
