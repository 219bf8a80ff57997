import pytest

from seoaudit.testing import findings, keys
from seoaudit_rules.images.alt_file_name import AltFileName


def image(alt: str, src: str = "a.jpg") -> str:
    return f'<article><p>Prune in late winter.</p><img src="{src}" alt="{alt}"></article>'


@pytest.mark.parametrize(
    "alt",
    [
        "IMG_1234.jpg",
        "tree.JPEG",
        "my tree.webp",
        "IMG_1234",
        "DSC 0042",
        "photo-1024x683",
        "old-tree-300x200",
        "apple_tree_winter",
        "Screenshot 2024-01-15 at 10.32.11",
        "WhatsApp Image 2024-01-15 at 10.32.11 AM",
        "صورة 12",
        "شجرة.png",
    ],
)
def test_a_file_name_is_no_description(alt: str) -> None:
    assert keys(AltFileName, image(alt)) == ["file_name"]


@pytest.mark.parametrize(
    "alt",
    [
        "Apple",
        "A tree in 2024",
        "Jean-Luc",
        "Covid-19 vaccination centre",
        "Airbus A320",
        "3",
        "2024",
        "Written in Node.js",
        "How to convert to .webp",
        "تقليم شجرة التفاح",
        "رسم بياني 3: الإنتاج",
    ],
)
def test_words_are_left_alone(alt: str) -> None:
    assert keys(AltFileName, image(alt)) == []


def test_a_copy_of_the_file_name_is_seen_by_its_hyphens() -> None:
    assert keys(AltFileName, image("old-apple-tree", "/img/Old-Apple-Tree.jpg")) == ["file_name"]


def test_a_single_word_may_be_both_description_and_file_name() -> None:
    assert keys(AltFileName, image("Apple", "/apple.jpg")) == []


def test_the_finding_points_at_the_attribute() -> None:
    html = image("IMG_1")
    [finding] = findings(AltFileName, html)
    assert html[finding.start : finding.end] == 'alt="IMG_1"'
