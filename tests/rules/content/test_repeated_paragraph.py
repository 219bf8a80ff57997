import pytest

from seoaudit import Document
from seoaudit.page.page import Page
from seoaudit.testing import applies, findings, keys, page
from seoaudit_rules.content.repeated_paragraph import RepeatedParagraph

NINETEEN = " ".join(f"word{number}" for number in range(19))
TWENTY = f"{NINETEEN} twenty"
BETWEEN = "<p>Something else is said here, and it is long enough to be compared.</p>"


def article(html: str) -> Page:
    return page(f"<article>{html}</article>", content="article")


@pytest.mark.parametrize(("text", "expected"), [(NINETEEN, []), (TWENTY, ["repeated"])])
def test_short_paragraphs_may_be_repeated(text: str, expected: list[str]) -> None:
    html = f"<p>{text}</p>{BETWEEN}<p>{text}</p>"
    assert keys(RepeatedParagraph, article(html)) == expected


def test_three_times_are_two_too_many() -> None:
    html = f"<p>{TWENTY}</p>{BETWEEN}<p>{TWENTY}</p><p>{TWENTY}</p>"
    assert keys(RepeatedParagraph, article(html)) == ["repeated", "repeated"]


def test_case_space_and_arabic_vowel_signs_make_no_difference() -> None:
    plain = "تقلم شجرة التفاح في الشتاء حين تسقط الأوراق كلها عن الأغصان"
    signs = "تُقَلَّم شجرة  التفاح في الشتاء حين\nتسقط الأوراق كلها عن الأغصان"
    html = f"<p>{plain} {plain}</p>{BETWEEN}<p>{signs} {signs}</p>"
    assert keys(RepeatedParagraph, article(html)) == ["repeated"]


def test_a_quotation_of_a_part_is_right() -> None:
    html = f"<p>{TWENTY} eleven twelve</p>{BETWEEN}<blockquote>{TWENTY}</blockquote>"
    assert keys(RepeatedParagraph, article(html)) == []


@pytest.mark.parametrize(
    "html",
    [
        "<blockquote><p>{}</p></blockquote>",
        "<figure><div><p>{}</p></div></figure>",
        '<div class="gallery__caption"><span>{}</span></div>',
        "<p><strong>{}?</strong></p>",
        "<p>{}؟</p>",
    ],
)
def test_quotations_captions_and_questions_return(html: str) -> None:
    said = html.format(TWENTY)
    assert keys(RepeatedParagraph, article(f"{said}{BETWEEN}{said}")) == []


def test_headings_and_cells_may_be_repeated() -> None:
    table = f"<table><tr><td>{TWENTY}</td><td>{TWENTY}</td></tr></table>"
    html = f"<h2>{TWENTY}</h2>{BETWEEN}<h2>{TWENTY}</h2>{table}<p>{TWENTY} x</p>"
    assert keys(RepeatedParagraph, article(html)) == []


def test_one_paragraph_has_nothing_to_be_compared_with() -> None:
    assert not applies(RepeatedParagraph, article(f"<p>{TWENTY}</p>"))


def test_the_finding_points_at_the_second() -> None:
    html = f"<p>{TWENTY}.</p>{BETWEEN}<ul><li>{TWENTY}.</li></ul>"
    judged = article(html)
    [finding] = findings(RepeatedParagraph, judged)
    assert finding.start == judged.source.rindex("word0")


def test_findings_come_in_the_order_of_the_page() -> None:
    first, second = TWENTY, f"{TWENTY} eleven"
    html = f"<p>{second}</p><p>{first}</p>{BETWEEN}<p>{first}</p><p>{second}</p>"
    starts = [finding.start for finding in findings(RepeatedParagraph, article(html))]
    assert len(starts) == 2
    assert starts == sorted(starts)


@pytest.mark.parametrize("inside", ["{}", '<a href="/law">{}</a>'])
def test_a_source_may_be_named_each_time(inside: str) -> None:
    source = f"<p><cite>{inside.format(TWENTY)}</cite></p>"
    assert keys(RepeatedParagraph, article(f"{source}{BETWEEN}{source}")) == []
    beside = source.replace("</p>", " says so again</p>")
    assert keys(RepeatedParagraph, article(f"{beside}{BETWEEN}{beside}")) == ["repeated"]


@pytest.mark.parametrize("cut", ["{} ...", "{} […]", "{}… Read on"])
def test_the_beginning_of_a_story_may_stand_in_a_list_again(cut: str) -> None:
    excerpt = f"<p>{cut.format(TWENTY)}</p>"
    assert keys(RepeatedParagraph, article(f"{excerpt}{BETWEEN}{excerpt}")) == []


SALAD = (
    "Lentil salad [1 cup lentils (cooked without salt), ½ cup diced carrots, 2 spoons of olive "
    "oil, 1 spoon of vinegar, a pinch of cumin]"
)
ARABIC_SALAD = (
    "سلطة العدس: كوب من العدس المسلوق، نصف كوب من الجزر، ملعقتان من الزيت، ملعقة من الخل، "
    "رشة من الكمون، وقليل من الملح"
)
DEVICE = (
    "● Runs two years on one battery of the smallest size that any shop sells, and switches itself "
    "off when nobody has touched it"
)


SNACK = (
    "1 bowl of plain yogurt (or ½ bowl of curd cheese with a little milk), 3 dried figs, 2 walnuts "
    "(not salted, and without the shells)"
)
ARABIC_SNACK = (
    "كوب من اللبن الرائب (أو نصف كوب من الجبن الطري مع قليل من الحليب)، ثلاث حبات تين مجفف، "
    "حبتا جوز (بلا ملح ولا قشر)"
)


PLATE = (
    "Green plate (1 cup spinach, ½ cup peas, ½ cup cooked rice, 2 spoons of seeds, 1 spoon of "
    "olive oil, a little salt), 1 orange"
)


@pytest.mark.parametrize("entry", [PLATE, SALAD, ARABIC_SALAD, SNACK, ARABIC_SNACK, DEVICE])
def test_entries_of_plans_and_specifications_return(entry: str) -> None:
    html = f"<p>{entry}</p>{BETWEEN}<p>{entry}</p>"
    assert keys(RepeatedParagraph, article(html)) == []
    assert keys(RepeatedParagraph, article(html.replace(f"{entry}<", f"{entry}.<"))) == ["repeated"]


def test_a_text_that_a_wrong_encoding_has_broken_is_not_compared() -> None:
    html = f"<p>{TWENTY}</p>{BETWEEN}<p>{TWENTY}</p>"
    assert keys(RepeatedParagraph, article(html)) == ["repeated"]
    assert keys(RepeatedParagraph, article(html.replace("<p>", "<p>\ufffd"))) == []


def test_a_sentence_with_commas_is_no_entry() -> None:
    said = (
        "In the winter, when the leaves are down and nothing hides the crossing branches any more, "
        "you take the saw, and you cut what is dead"
    )
    html = f"<p>{said}</p>{BETWEEN}<p>{said}</p>"
    assert keys(RepeatedParagraph, article(html)) == ["repeated"]
    html = html.replace("the saw", "the saw (the small one)")
    assert keys(RepeatedParagraph, article(html)) == ["repeated"]


@pytest.mark.parametrize("tag", ["ul", "ol"])
def test_two_lists_may_have_an_item_in_common_but_no_list_returns(tag: str) -> None:
    step, other = f"<li>{TWENTY}.</li>", "<li>Open the gate.</li>"
    first, second = f"<{tag}>{step}{other}</{tag}>", f"<{tag}>{other}{step}</{tag}>"
    assert keys(RepeatedParagraph, article(first + BETWEEN + second)) == []
    assert keys(RepeatedParagraph, article(first + BETWEEN + first)) == ["repeated"]
    assert keys(RepeatedParagraph, article(f"<{tag}>{step}{other}{step}</{tag}>")) == ["repeated"]


@pytest.mark.parametrize("panel", ["<div role=tabpanel>{}</div>", "<div class=tab-pane>{}</div>"])
def test_the_panels_of_tabs_may_say_the_same(panel: str) -> None:
    said = f"<p>{TWENTY}.</p>"
    html = panel.format(said) + panel.format(f"{said}{BETWEEN}")
    assert keys(RepeatedParagraph, article(html)) == []
    assert keys(RepeatedParagraph, article(panel.format(f"{said}{BETWEEN}{said}"))) == ["repeated"]


@pytest.mark.parametrize(
    "call",
    [
        "<AppOnly>\n\n{}\n\n</AppOnly>",
        '<TabItem value="a">\n\n{}\n\n</TabItem>',
        '{{{{< tab "Linux" >}}}}\n{}\n{{{{< /tab >}}}}',
        "{{% tab %}}\n{}\n{{% endtab %}}",
    ],
)
def test_the_parts_of_versions_may_say_the_same(call: str) -> None:
    def found(text: str) -> list[str]:
        document = Document(text, source="a.md", markup="markdown")
        return [finding.key for finding in RepeatedParagraph().check(Page(document))]

    said = f"{TWENTY}."
    assert found(f"{call.format(said)}\n\nElse.\n\n{call.format(said)}") == []
    assert found(f"{said}\n\n{call.format('Else.')}\n\n{said}") == ["repeated"]
    assert found(call.format(f"{said}\n\nElse.\n\n{said}")) == ["repeated"]
