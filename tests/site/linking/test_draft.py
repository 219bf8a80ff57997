"""A draft is told what it could link to, with the edit that would do it."""

import pytest

from seoaudit.config.loading import load
from seoaudit.document.document import Document
from seoaudit.engine.auditor import Auditor
from seoaudit.report.report import PageReport
from seoaudit.rule.finding import Safety
from seoaudit.rule.site import ExampleAnswer, article, page, site
from seoaudit.site.linking.draft import KEY, RULE, SiteOfDraft
from tests.site.audits import audited

START = "https://site.example/"


def about(path: str, keyphrase: str, text: str) -> ExampleAnswer:
    head = f'<meta name="keywords" content="{keyphrase}">'
    return article(path, head=head, body=f"<p>{text}</p>")


SITE = site(
    about("/kettle", "brass kettle", "A brass kettle is made of two sheets."),
    page(
        "/ar",
        "<!doctype html><html lang=ar><title>غلاية النحاس</title>"
        '<meta name="keywords" content="غلاية النحاس"><article><h1>غلاية النحاس</h1>'
        "<p>غلاية النحاس من صفيحتين يطرقهما الصانع بيده في دكانه القديم.</p></article></html>",
    ),
)


@pytest.fixture(scope="module")
def beside() -> SiteOfDraft:
    made = audited(SITE)
    return SiteOfDraft(made.store, START)


def checked(beside: SiteOfDraft, text: str, source: str = "draft.html") -> PageReport:
    auditor = Auditor(load({}, search=False))
    document = Document(text.encode(), source=source)
    draft = auditor.page(document)
    return beside.beside(auditor.report(draft), draft)


def edited(text: str, report: PageReport) -> list[str]:
    """The text with each of the edits."""
    made = []
    for finding in report.findings:
        if finding.rule == RULE and finding.fix:
            [(start, end, new)] = finding.fix.edits
            assert finding.fix.safety is Safety.SUGGESTION
            made.append(text[:start] + new + text[end:])
    return made


HTML = "<html lang=en><title>Aunt</title><article><h1>Aunt</h1><p>{}</p></article></html>"


def test_the_edit_makes_the_words_a_link_in_html(beside: SiteOfDraft) -> None:
    text = HTML.format("My <b>dear</b> aunt &amp; uncle owned a brass kettle for years.")
    report = checked(beside, text)
    [found] = [each for each in report.findings if each.rule == RULE]
    assert (found.key, found.line, found.snippet) == (KEY, 1, "brass kettle")
    assert edited(text, report) == [
        text.replace("brass kettle", '<a href="/kettle">brass kettle</a>')
    ]


def test_the_edit_is_markdown_in_markdown(beside: SiteOfDraft) -> None:
    text = "# My aunt\n\nMy **dear** aunt owned a brass kettle for years.\n"
    report = checked(beside, text, "draft.md")
    assert edited(text, report) == [text.replace("brass kettle", "[brass kettle](/kettle)")]


def test_arabic_is_found_in_its_forms(beside: SiteOfDraft) -> None:
    text = HTML.format("كانت عند عمتي غلايات نحاس كثيرة في بيتها القديم.").replace("en", "ar", 1)
    assert edited(text, checked(beside, text)) == [
        text.replace("غلايات نحاس", '<a href="/ar">غلايات نحاس</a>')
    ]


def test_words_with_markup_between_them_have_no_edit(beside: SiteOfDraft) -> None:
    text = HTML.format("My aunt owned a brass <i>kettle</i> for years.")
    report = checked(beside, text)
    assert [each.fix for each in report.findings if each.rule == RULE] == [None]


@pytest.mark.parametrize(
    "text",
    [
        'My aunt owned a brass kettle, of which <a href="/kettle">we tell</a> elsewhere.',
        'My aunt owned a brass kettle (<a href="https://site.example/kettle">more</a>).',
        "My aunt owned a copper pan for years.",
    ],
)
def test_what_is_linked_or_not_spoken_of_is_left_alone(beside: SiteOfDraft, text: str) -> None:
    assert edited("", checked(beside, HTML.format(text))) == []


def test_the_score_stays_that_of_the_draft_alone(beside: SiteOfDraft) -> None:
    text = HTML.format("My aunt owned a brass kettle for years.")
    auditor = Auditor(load({}, search=False))
    alone = auditor.report(auditor.page(Document(text.encode(), source="draft.html")))
    assert checked(beside, text).score == alone.score


def test_a_keyphrase_that_another_page_has_is_said(beside: SiteOfDraft) -> None:
    named = HTML.replace("<article>", '<meta name="keywords" content="brass kettles"><article>')
    report = checked(beside, named.format("Brass kettles are old. Brass kettles shine."))
    [note] = [note for note in report.notes if note.key == "draft_keyphrase_held"]
    assert note.params == {"keyphrase": "brass kettle", "url": "https://site.example/kettle"}
    other = checked(beside, HTML.format("My aunt was old."))
    assert not [note for note in other.notes if note.key == "draft_keyphrase_held"]
