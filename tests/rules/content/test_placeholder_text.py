import pytest

from seoaudit.testing import applies, findings, keys, page
from seoaudit_rules.content.placeholder_text import PlaceholderText


def article(text: str) -> str:
    return f"<article><p>Prune in winter.</p><p>{text}</p></article>"


@pytest.mark.parametrize(
    "text",
    [
        "Lorem ipsum",
        "Lorem ipsum 2",
        "(lorem ipsum)",
        "Lorem Ipsum is simply dummy text of the printing industry.",
        "And then LOREM IPSUM DOLOR sit amet.",
        "لوريم إيبسوم",
        "لوريم إيبسوم هو ببساطة نص شكلي",
        "… dolor sit amet …",
        "Dear {{name}},",
        "Dear {{ user.first_name }},",
        "Read %TITLE% now",
        "Read %%title%% now",
        "TODO: ask the gardener",
        "FIXME : ask",
        "It costs [TBD] euros",
        "It costs (TBD) euros",
        "[XXX]",
        "[insert name of the garden here]",
        "[ Insert date ]",
        "Your text here",
        "I am text block. Click edit button to change this text.",
        "اكتب هنا",
        "[اكتب هنا اسم الحديقة]",
        "أدخل النص هنا",
        "هذا نص تجريبي وسيُستبدل",
        "هذا النص هو مثال لنص يمكن أن يستبدل في نفس المساحة",
        "لورم ایپسوم متن ساختگی",
        "לורם איפסום דולור",
        "Hier steht Ihr Text",
        "Votre texte ici",
        "在此输入文字",
    ],
)
def test_what_was_meant_to_be_replaced_is_found(text: str) -> None:
    assert keys(PlaceholderText, article(text)) == ["placeholder"]


@pytest.mark.parametrize(
    "text",
    [
        "Write TODO lists, and todo: nothing else.",
        "A TODO app in ten minutes",
        "Super Bowl XXX: the report",
        "The XXX (thirty) legion",
        "Write <code>{{name}}</code>, <kbd>%TITLE%</kbd> or <samp>TODO: x</samp>",
        "Set %APPDATA% and %PATH%, save 20 % or 100%",
        "A set {a, b} and {{a}, {b}} in braces",
        "Footnote [1], [sic] and [citation needed]",
        "أنا أكتب هنا عن التفاح منذ سنوات",
        "إنه نص جميل، يُكتب هنا كل شتاء",
        "Typographers fill pages with lorem ipsum, a scrambled text.",
        "Lorem ipsum began as a passage of Cicero.",
        "Lorem ipsum generators and what they are good for",
        "ما لوريم إيبسوم ومتى يُستخدم؟",
        "لوريم إيبسوم في تاريخ الطباعة",
        "يملأ المصمم الصفحة بنص تجريبي ثم نص نهائي",
        "لورم ایپسوم چیست و چه کاربردی دارد؟",
        "Лорем ипсум появился в типографиях.",
        "What is the best place for your text? Here it is.",
        "Type hereby means a kind of tree",
    ],
)
def test_real_text_is_left_alone(text: str) -> None:
    assert keys(PlaceholderText, article(text)) == []


def test_a_filler_text_shown_as_code_may_be_shown_as_its_result() -> None:
    filler = "Lorem ipsum dolor sit amet."
    shown = (
        f"<article><p>Wrap it:</p><pre><code>&gt; {filler}</code></pre><p>{filler}</p></article>"
    )
    assert keys(PlaceholderText, shown) == []
    assert keys(PlaceholderText, shown.replace(filler, "Pots.", 1)) == ["placeholder"]


def test_templates_shown_as_code_are_right() -> None:
    block = "<pre><code>Hello {{name}}\n# TODO: more</code></pre>"
    assert (
        keys(PlaceholderText, f"<article><p>Prune in winter.</p>{block}<p>Done.</p></article>")
        == []
    )


def test_a_variable_that_the_page_shows_as_code_too_is_its_subject() -> None:
    cell = article("Before: {{ base_url }}/icon.png")
    assert keys(PlaceholderText, cell) != []
    assert keys(PlaceholderText, cell + "<p>Use <code>{{ base_url }}</code> no more.</p>") == []
    assert keys(PlaceholderText, cell + "<p>Use <code>{{ other }}</code> no more.</p>") != []


def test_todo_is_a_word_in_spanish() -> None:
    text = "TODO: lo que debes saber sobre la poda de los manzanos en el invierno"
    assert keys(PlaceholderText, page(article(text), language="es")) == []


def test_menus_and_comments_are_not_the_article() -> None:
    html = f"<nav>TODO: menu</nav>{article('Fine.')}<!-- TODO: x --><footer>{{{{year}}}}</footer>"
    assert keys(PlaceholderText, html) == []


def test_a_page_without_text_is_not_judged() -> None:
    assert not applies(PlaceholderText, "<article></article>")


def test_each_variable_is_a_finding_at_its_own_words() -> None:
    html = article("Dear {{first}} &amp; <b>{{last</b>}}")
    found = findings(PlaceholderText, html)
    assert [html[f.start : f.end] for f in found] == ["{{first}}", "{{last</b>}}"]


def test_a_filler_paragraph_is_one_finding() -> None:
    text = "Lorem ipsum dolor sit amet, consectetur adipiscing elit. Lorem ipsum dolor sit amet."
    assert keys(PlaceholderText, article(text)) == ["placeholder"]


def test_at_most_twenty_are_listed() -> None:
    assert len(findings(PlaceholderText, article("{{x}} and " * 50))) == 20


@pytest.mark.parametrize(
    "html",
    [
        "<title>Pruning (draft 2)</title>" + article("Cut."),
        "<title>TODO better title</title>" + article("Cut."),
        "<article><h1>Pruning - draft 2</h1><p>Prune in winter.</p></article>",
        article("Draft 2"),
        article("(Draft 2)"),
    ],
)
def test_notes_in_title_headline_and_alone_in_a_paragraph_are_found(html: str) -> None:
    assert keys(PlaceholderText, html) == ["placeholder"]


@pytest.mark.parametrize(
    "html",
    [
        "<title>Blog post - draft 2</title>" + article("Cut."),
        article("Draft 2 was better than draft 1."),
        article("Write a draft. <h2>Draft 2</h2>"),
        article('See <a href="/a">[link]</a> for more.'),
    ],
)
def test_drafts_in_the_text_and_links_in_brackets_are_left_alone(html: str) -> None:
    assert keys(PlaceholderText, html) == []


def test_very_many_marks_take_time_in_proportion() -> None:
    html = article("Write a TODO list and [link] this. " * 20_000)
    assert len(findings(PlaceholderText, html)) == 20


def test_a_mark_and_what_is_to_be_done_are_one_note() -> None:
    assert keys(PlaceholderText, article("XXX: check date")) == ["placeholder"]
    assert keys(PlaceholderText, article("{{a}}{{b}}")) == ["placeholder"] * 2


@pytest.mark.parametrize(
    "text",
    [
        "The sign &#123;&#123; name &#125;&#125; prints a name.",
        "It writes <span v-pre>{{ name }}</span> here.",
        "{% for pot in pots %}The pot {{ pot }}.{% endfor %}",
        "{% raw %}{{ name }}{% endraw %} prints a name.",
        "The name {{ name }} is a sign.<script setup>const name = 1</script>",
        '<b v-if="a">A</b> The name is {{ name }}.',
        "Measure the Total Balcony Dryness (TBD) each week.",
    ],
)
def test_what_is_shown_on_purpose_or_filled_later_was_not_forgotten(text: str) -> None:
    assert keys(PlaceholderText, page(f"<article><p>{text}</p></article>", content="p")) == []


@pytest.mark.parametrize(
    "text", ["{% raw %}{{ name }}{% endraw %} or {{ name }}", "The hours (TBD) will stand here."]
)
def test_what_stands_beside_it_was(text: str) -> None:
    assert keys(PlaceholderText, page(f"<article><p>{text}</p></article>", content="p")) == [
        "placeholder"
    ]
