import pytest

from seoaudit.testing import applies, findings, keys, page
from seoaudit_rules.readability.paragraph_rhythm import ParagraphRhythm


def monotonous(body: str, language: str) -> bool:
    judged = page(f"<article>{body}</article>", language=language)
    return bool(findings(ParagraphRhythm, judged))


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "We plant. We prune. We rest.", True),
        ("en", "We plant. WE prune. “We rest.”", True),
        ("en", "“We plant. We prune. We rest,” she said.", False),
        ("en", "“We plant,” she said. “We prune. We rest.” We waited.", True),
        ("ar", "قالت: «نزرع هنا. نزرع هناك. نزرع كل يوم».", False),
        ("en", "We plant. They prune. We rest.", False),
        ("en", "We plant. We prune. Then we rest.", False),
        ("en", "The tree grows. The rain falls. The sun shines.", False),
        ("en", "The tree grows. The tree rests. The tree dies.", True),
        ("en", "This is one. This is two. This is three.", True),
        ("en", "3 trees grow. 3 birds sing. 3 men rest.", False),
        ("ar", "قال الوزير نعم. وقال الرئيس لا. فقال الناس ربما.", True),
        ("ar", "هذا الوزير قال نعم. هذا الرئيس قال لا. هذا الشعب قال ربما.", False),
        ("ar", "وقال نعم. وأكّد لا. وأضاف ربما.", False),
        ("ar", "أكَّد نعم. أكد لا. وأكد ربما.", True),
        ("de", "Der Baum wächst. Der Regen fällt. Der Wind weht.", False),
        ("fr", "Il plante. Il taille. Il dort.", True),
        ("he", "הוא שתל. והוא גזם. הוא נח.", True),
        ("xx", "Abc def. Abc ghi. Abc jkl.", True),
    ],
)
def test_three_alike_are_one_too_many(language: str, text: str, expected: bool) -> None:
    assert monotonous(f"<p>{text}</p>", language) is expected


def test_a_run_goes_on_in_the_next_paragraph_but_not_over_a_heading_or_list() -> None:
    assert monotonous("<p>We plant.</p><p>We prune.</p><p>We rest.</p>", "en")
    assert not monotonous("<p>We plant.</p><p>We prune.</p><h2>Rest</h2><p>We rest.</p>", "en")
    between = "<ul><li>We dig.</li></ul>"
    assert not monotonous(f"<p>We plant.</p>{between}<p>We prune.</p><p>We rest.</p>", "en")


def test_lists_may_repeat_themselves() -> None:
    items = "<li>We plant.</li><li>We prune.</li><li>We rest.</li>"
    assert not monotonous(f"<p>So.</p><p>Then.</p><p>Now.</p><ul>{items}</ul>", "en")


def test_the_finding_names_and_shows_the_words_they_share() -> None:
    html = "<p>So. The <i>tree</i> grows. The tree rests. The tree dies. The tree falls.</p>"
    [finding] = findings(ParagraphRhythm, page(html, language="en"))
    assert (finding.params["count"], finding.params["openings"]) == (1, "1: The tree (4)")
    assert html[finding.start : finding.end] == "The <i>tree"
    assert finding.cost == 4 / 5


def test_several_runs_are_one_finding_with_their_lines() -> None:
    html = "<p>We plant. We prune. We rest.</p>\n<p>So. They dig. They sow. They rest.</p>"
    [finding] = findings(ParagraphRhythm, page(html, language="en"))
    assert (finding.params["count"], finding.params["openings"]) == (2, "1: We (3) · 2: They (3)")
    assert html[finding.start : finding.end] == "We"
    assert finding.cost == 6 / 7


def test_how_many_in_a_row_can_be_set() -> None:
    judged = page("<p>We plant. We prune. Then rest.</p>", language="en")
    assert keys(ParagraphRhythm, judged) == []
    assert keys(ParagraphRhythm, judged, min_run=2) == ["monotonous"]


def test_too_few_sentences_and_unspaced_languages_are_not_judged() -> None:
    assert not applies(ParagraphRhythm, page("<p>We plant. We prune.</p>", language="en"))
    assert not applies(ParagraphRhythm, page("<p>我种。我剪。我睡。</p>", language="zh"))


def test_a_passage_marked_up_as_a_quote_is_left_as_it_was_said() -> None:
    assert not monotonous("<blockquote>We plant. We prune. We rest.</blockquote>", "en")


def test_the_answers_of_an_interview_are_left_as_they_were_said() -> None:
    answer = "<p>I plant. I prune. I rest.</p>"
    asked = "".join(f"<h2>What do you do in {m}?</h2>{answer}" for m in ("May", "June", "July"))
    assert not monotonous(asked, "en")
    assert not monotonous(asked.replace("h2>", "p>"), "en")
    assert monotonous(f"{asked}<h2>The end</h2><p>We plant. We prune. We rest.</p>", "en")
    assert monotonous(f"<h2>What do you do?</h2>{answer}", "en")
