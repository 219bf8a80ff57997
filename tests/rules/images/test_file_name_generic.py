import pytest

from seoaudit.testing import applies, findings, keys
from seoaudit_rules.images.file_name_generic import FileNameGeneric


def image(src: str) -> str:
    return f'<article><p>Prune in late winter.</p><img src="{src}" alt="A tree"></article>'


@pytest.mark.parametrize(
    "name",
    [
        "IMG_1234.jpg",
        "DSC0001.JPG",
        "PXL_20240115_103211.jpg",
        "image1.png",
        "image%20(2).png",
        "screenshot-2024-01-15.png",
        "WhatsApp-Image-2024-01-15-at-10.32.11.jpeg",
        "12345.webp",
        "5f3a9c1e7b.jpg",
        "06184eb0-3cc2-4d82-8666-9f1e25e62123.png",
        "img-1024x683-scaled.jpg",
        "%D8%B5%D9%88%D8%B1%D8%A9-1.jpg",
    ],
)
def test_names_that_say_nothing_are_reported(name: str) -> None:
    assert keys(FileNameGeneric, image(f"/uploads/{name}")) == ["generic"]


@pytest.mark.parametrize(
    "name",
    [
        "pruning-saw.jpg",
        "saw.jpg",
        "old-tree-1024x683.jpg",
        "img-orchard.jpg",
        "airbus-a320.jpg",
        "2024-budget.png",
        "%D8%B4%D8%AC%D8%B1%D8%A9.jpg",
        "дерево.jpg",
    ],
)
def test_names_with_a_word_pass(name: str) -> None:
    assert keys(FileNameGeneric, image(f"/uploads/{name}?w=800#x")) == []


@pytest.mark.parametrize(
    "src", ["/_next/image?url=%2Fa.jpg&w=640", "data:image/png;base64,AAAA", "/media/", ""]
)
def test_an_address_without_a_file_name_is_not_judged(src: str) -> None:
    assert not applies(FileNameGeneric, image(src))


def test_the_name_comes_from_what_a_script_will_load() -> None:
    html = (
        "<article><p>Prune in late winter.</p>"
        '<img src="data:image/gif;base64,R0" data-src="/IMG_1.jpg" alt="A"></article>'
    )
    assert [finding.params["file"] for finding in findings(FileNameGeneric, html)] == ["IMG_1.jpg"]


def test_a_picture_that_leads_to_another_page_is_a_teaser() -> None:
    assert not applies(FileNameGeneric, f'<a href="/saws">{image("/IMG_1.jpg")}</a>')
    assert applies(FileNameGeneric, f'<a href="/IMG_1_large.jpg">{image("/IMG_1.jpg")}</a>')


def test_the_finding_points_at_the_address() -> None:
    html = image("/IMG_1.jpg")
    [finding] = findings(FileNameGeneric, html)
    assert html[finding.start : finding.end] == 'src="/IMG_1.jpg"'
