"""A page of GitBook: blocks in {% … %}."""

from tests.manuscripts.generators.reading import false_alarms, text_of

PAGE = """\
# Pots

{% hint style="info" %}
Never at noon.
{% endhint %}

{% tabs %}
{% tab title="Clay" %}
Clay breathes.
{% endtab %}
{% endtabs %}

{% content-ref url="soil.md" %}
[soil.md](soil.md)
{% endcontent-ref %}

See [the evening](#late).
"""


def test_blocks_leave_their_text_and_bring_no_ids() -> None:
    text = text_of(PAGE)
    assert "Never at noon." in text
    assert "Clay breathes." in text
    assert "hint" not in text
    assert [rule for rule, _ in false_alarms(PAGE)] == ["links/broken-fragment"]
