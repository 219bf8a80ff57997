"""File names of images: whether they say what the image shows.

https://developers.google.com/search/docs/appearance/google-images#descriptive-titles-captions-filenames
"""

import re

from seoaudit.text.segments.normalise import normalise

_EXTENSIONS = frozenset(
    "apng avif bmp gif heic heif ico jfif jpe jpeg jpg png svg tif tiff webp".split()
)
_NAMELESS = frozenset(
    normalise(word)
    for word in (
        # what cameras, telephones and scanners write
        "cam camera dcim dji dsc dscf dscn gopr imag img imgp mvi mvimg pano pxl sam scan wa "
        # what programs and stock libraries write
        "adobestock am at capture clip copy copie crop cropped default depositphotos download "
        "dreamstime dummy e edit edited fb file final fullsize fullsizeoutput fullsizerender "
        "gettyimages istock istockphoto large max medium min new orig original pexels placeholder "
        "pm resized rotated scaled screen screenshot shot shutterstock small temp thumb thumbnail "
        "tmp unnamed unsplash untitled whatsapp "
        # "picture" in the languages we read
        "bild bilder bildschirmfoto ecran écran foto fotos fotografia gambar image imagem imagen "
        "images immagine photo photos pic pics picture pictures resim zdjęcie изображение фото "
        "снимок скриншот תמונה صور صورة الصورة لقطة شاشة الشاشة تنزيل نسخة ملف واتساب بدون عنوان "
        "تصویر عکس 图片 照片 画像 写真 截图"
    ).split()
)
_SIZE = re.compile(r"\d+x\d+")
_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
_SEPARATOR = re.compile(r"[\W_]+")
_HEXADECIMAL = re.compile(r"[0-9a-f]{8,}")
# Characters of a part that a machine made up. Chosen by reading file names; not swept.
_MIN_TOKEN_LENGTH = 16


def is_image_file(name: str) -> bool:
    """Whether the name ends as the files of images do: .jpg, .webp, .svg."""
    stem, dot, extension = name.rpartition(".")
    return bool(dot and stem) and extension.lower() in _EXTENSIONS


def stem(name: str) -> str:
    """The name without an image's extension."""
    return name.rpartition(".")[0] if is_image_file(name) else name


def is_nameless(name: str) -> bool:
    """Whether a file name tells nothing: IMG_1234.jpg, image1.png, 20240115.webp, 5f3a9c1e.gif."""
    parts = [part for part in _SEPARATOR.split(_UUID.sub("0", normalise(stem(name)))) if part]
    return bool(parts) and all(_says_nothing(part) for part in parts)


def reads_as_file_name(text: str) -> bool:
    """Whether a text for readers is the name of a file: IMG_1234, tree.jpg, photo-1024x683."""
    words = text.split()
    if not words:
        return False
    if is_image_file(words[-1]):
        return True
    if len(words) == 1 and ("_" in text or _SIZE.search(text)):
        return True
    has_digit = any(character.isdigit() for character in text)
    has_letter = any(character.isalpha() for character in text)
    return has_digit and has_letter and is_nameless(text)


def is_copied_from(text: str, name: str) -> bool:
    """Whether a text is that file's name without its extension, still with its hyphens."""
    written = text.strip().lower()
    hyphens = written.count("-") + written.count("_")
    return hyphens > 1 and " " not in written and written == stem(name).lower()


def _says_nothing(part: str) -> bool:
    """Whether one part of a name is a number, a size, a key made by a machine or a stock word."""
    letters = part.strip("0123456789")
    if len(letters) < 2 or letters in _NAMELESS or _SIZE.fullmatch(part):
        return True
    digits = sum(character.isdigit() for character in part)
    if not digits:
        return False
    made = _HEXADECIMAL.fullmatch(part) is not None
    return made or (len(part) >= _MIN_TOKEN_LENGTH and digits > 2 and part.isascii())
