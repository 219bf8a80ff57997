"""A page of Jekyll: Liquid tags, and attribute lists of kramdown."""

from tests.manuscripts.generators.reading import false_alarms, text_of

PAGE = """\
---
layout: post
title: How to water a balcony in summer
---

## Tools for the work
{: #tools .wide}

A watering can and a ladder.
{: .notice--info}

## Time ## {#time}

## 1. The first week

See [the tools](#tools), [the time](#time) and [the first week](#the-first-week).

$$
# a_1 is a sum
$$

{% for pot in site.pots %}
- {{ pot.name }}
{% endfor %}

{% highlight js %}
water(pot);
{% endhighlight %}
"""


def test_nothing_is_taken_for_a_fault() -> None:
    assert false_alarms(PAGE) == []


def test_attribute_lists_and_formulas_are_no_text() -> None:
    text = text_of(PAGE)
    assert "Tools for the work\n" in text
    assert "\nTime\n" in text
    assert "{:" not in text
    assert "a_1" not in text


def test_a_fragment_that_no_attribute_gives_is_broken() -> None:
    page = "---\ntitle: Smoke\n---\n\n## Tools\n{: #tools}\n\nSee [the smoke](#smoker) there.\n"
    assert [rule for rule, _ in false_alarms(page)] == ["links/broken-fragment"]


def test_what_kramdown_leaves_out_is_no_text() -> None:
    page = (
        '{::options parse_block_html="true" /}\n\nWater early.\n\n'
        "{::comment}\nTODO: say why\n{:/comment}\n\nAnd late{::comment}why{:/}.\n"
    )
    assert text_of(page).split("\n") == ["Water early.", "And late."]


def test_notes_and_the_table_of_contents_of_kramdown_have_places() -> None:
    page = (
        "---\ntitle: Smoke\n---\n\n* TOC\n{:toc}\n\n## Smoke\n\nSmoke rises[^1]. See "
        "[the note](#fn:1), "
        "[back](#fnref:1) and [the list](#markdown-toc).\n\n[^1]: Fast.\n"
    )
    assert false_alarms(page) == []
