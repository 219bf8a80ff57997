import pytest

from seoaudit.text.recognition.file_names import (
    is_copied_from,
    is_image_file,
    is_nameless,
    is_photo,
    named_size,
    reads_as_file_name,
    stem,
    tells_of_a_picture,
)


@pytest.mark.parametrize("name", ["a.jpg", "a.JPEG", "a.b.webp", "شجرة.png", "my tree.svg"])
def test_an_image_file_is_known_by_its_extension(name: str) -> None:
    assert is_image_file(name)


@pytest.mark.parametrize("name", ["", "a", ".jpg", "jpg", "a.html", "a.jpg.html", "image"])
def test_other_names_are_no_image_files(name: str) -> None:
    assert not is_image_file(name)


def test_a_stem_loses_only_the_extension_of_an_image() -> None:
    assert (stem("a.b.jpg"), stem("v1.2")) == ("a.b", "v1.2")


@pytest.mark.parametrize(
    "name",
    [
        "IMG_1234.jpg",
        "img20240115.jpg",
        "P1010023.JPG",
        "Foto 3.jpeg",
        "image (2).png",
        "1024x768.png",
        "5f3a9c1e7b.png",
        "P576YUSSWVG77AD5IZICKXZ35M.jpg",
        "gettyimages-962565236.jpg",
        "a.png",
        "لقطة الشاشة ٢٠٢٤-٠١-١٥.png",
    ],
)
def test_numbers_keys_and_stock_words_say_nothing(name: str) -> None:
    assert is_nameless(name)


@pytest.mark.parametrize(
    "name",
    ["saw.jpg", "img-saw.jpg", "decade.jpg", "facade2.jpg", "budget-2024.png", "شجرة.png", ""],
)
def test_one_word_is_enough_to_say_something_and_no_name_is_no_bad_one(name: str) -> None:
    assert not is_nameless(name)


@pytest.mark.parametrize("text", ["tree.jpg", "a tree.PNG", "IMG_1", "old_tree", "tree-300x200"])
def test_a_text_that_is_a_file_name_is_seen(text: str) -> None:
    assert reads_as_file_name(text)


@pytest.mark.parametrize(
    "text", ["", "tree", "tree 3", "image", "7", "Node.js", "use .png", "x_y z"]
)
def test_a_text_for_readers_is_left_alone(text: str) -> None:
    assert not reads_as_file_name(text)


def test_a_copy_keeps_the_hyphens_of_the_file_name() -> None:
    assert is_copied_from("Old-apple-tree", "old-apple-tree.jpg")
    assert not is_copied_from("old apple tree", "old-apple-tree.jpg")
    assert not is_copied_from("Jean-Luc", "jean-luc.jpg")


@pytest.mark.parametrize(
    "name", ["pruning-saw.jpg", "saw.webp", "منشار-تقليم.jpg", "DSC_0412.jpg", "IMG-20240115.heic"]
)
def test_a_file_name_may_tell_that_it_is_a_picture(name: str) -> None:
    assert tells_of_a_picture(name)


@pytest.mark.parametrize(
    "name",
    ["line.png", "hero-background.jpg", "a.jpg", "", "5f3a9c1e77.gif", "img.png", "زخرفة.png"],
)
def test_a_file_name_of_an_ornament_or_of_nothing_tells_of_no_picture(name: str) -> None:
    assert not tells_of_a_picture(name)


def test_a_photo_has_the_format_of_one_and_no_name_of_an_ornament() -> None:
    assert is_photo("5f3a9c1e77.JPG")
    assert is_photo("a.webp")
    assert not is_photo("a.png")
    assert not is_photo("hero-background.jpg")
    assert not is_photo("")


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("harbour-1040x572.jpg", (1040, 572)),
        ("harbour_300x200", (300, 200)),
        ("harbour-1040x572-2.jpg", None),
        ("4x4.jpg", None),
        ("harbour.jpg", None),
        ("", None),
    ],
)
def test_a_content_system_names_the_size_last(name: str, expected: tuple[int, int] | None) -> None:
    assert named_size(name) == expected
