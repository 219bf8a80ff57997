from seoaudit.testing import applies, findings, keys
from seoaudit_rules.images.picture_without_img import PictureWithoutImg


def article(inside: str) -> str:
    return f"<article><p>Prune in late winter.</p>{inside}</article>"


def test_an_img_anywhere_inside_is_enough() -> None:
    html = article('<PICTURE><source srcset="a.webp"><a href="/a"><img src="a.jpg"></a></PICTURE>')
    assert keys(PictureWithoutImg, html) == []


def test_a_picture_that_a_script_will_fill_is_not_reported() -> None:
    html = article('<picture><noscript><img src="a.jpg" alt="A"></noscript></picture>')
    assert keys(PictureWithoutImg, html) == []


def test_a_picture_in_a_template_is_not_judged() -> None:
    assert not applies(PictureWithoutImg, article("<template><picture></picture></template>"))


def test_the_finding_points_at_the_start_tag() -> None:
    html = article('<picture class="wide"><source srcset="a.webp"></picture>')
    [finding] = findings(PictureWithoutImg, html)
    assert html[finding.start : finding.end] == '<picture class="wide">'
