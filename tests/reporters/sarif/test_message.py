"""Text in SARIF, where braces are placeholders unless doubled."""

from seoaudit.reporters.sarif.message import formatted, message


def test_braces_are_doubled_and_other_text_is_left_alone() -> None:
    assert message("Replace {{name}} in “النعناع”.") == {
        "text": "Replace {{{{name}}}} in “النعناع”."
    }
    assert message("{a}") == {"text": "{{a}}"}


def test_a_formatted_text_is_plain_and_markdown() -> None:
    assert formatted("Use {a}.", "Use `{a}`.") == {
        "text": "Use {{a}}.",
        "markdown": "Use `{{a}}`.",
    }
