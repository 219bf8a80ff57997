from seoaudit.testing import applies, findings, keys
from seoaudit_rules.images.alt_repeats_caption import AltRepeatsCaption


def figure(alt: str, caption: str) -> str:
    return (
        "<article><p>Prune in late winter.</p><figure>"
        f'<img src="a.jpg" alt="{alt}"><figcaption>{caption}</figcaption></figure></article>'
    )


def test_case_white_space_and_a_full_stop_make_no_difference() -> None:
    html = figure("the orchard  in may", "The <b>orchard</b> in May.")
    assert keys(AltRepeatsCaption, html) == ["repeated"]


def test_arabic_marks_make_no_difference() -> None:
    assert keys(AltRepeatsCaption, figure("بستان التفاح", "بُستان التفّاح.")) == ["repeated"]


def test_a_caption_that_says_more_is_no_repetition() -> None:
    assert keys(AltRepeatsCaption, figure("An orchard", "An orchard near Fez, 2024")) == []


def test_an_image_without_caption_is_not_judged() -> None:
    assert not applies(AltRepeatsCaption, '<article><p>Text</p><img src="a" alt="A"></article>')


def test_a_decorative_image_beside_its_caption_is_right() -> None:
    assert not applies(AltRepeatsCaption, figure("", "The orchard in May"))


def test_the_finding_points_at_the_attribute() -> None:
    html = figure("Orchard", "Orchard")
    [finding] = findings(AltRepeatsCaption, html)
    assert html[finding.start : finding.end] == 'alt="Orchard"'
