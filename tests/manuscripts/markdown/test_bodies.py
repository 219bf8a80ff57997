import pytest

from seoaudit.manuscripts.markdown.bodies import bodies_of
from seoaudit.manuscripts.markdown.mdx import component_spans
from seoaudit.manuscripts.markdown.template_tags import blank


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("<Tab>\nOne\n</Tab>", ["\nOne\n"]),
        ("<Tabs>\n<Tab>\nOne\n</Tab>\n</Tabs>", ["\nOne\n", "\n<Tab>\nOne\n</Tab>\n"]),
        ("{{< tab >}}One{{< /tab >}}", ["One"]),
        ("{% note %}One{% endnote %}", ["One"]),
        ("<Tab />\nOne", []),
        ("One\n</Tab>", []),
        ("{{< tab >}}One", []),
    ],
)
def test_what_a_call_holds_ends_where_it_is_closed(text: str, held: list[str]) -> None:
    tags = blank(text, 0, component_spans(text, 0)).tags
    assert [text[start:end] for start, end in bodies_of(tags)] == held
