"""Word documents, through mammoth, which is installed with seoaudit[docx]."""

from io import BytesIO
from typing import TYPE_CHECKING, Any

from seoaudit.document.document import Document
from seoaudit.errors import Phrase, SourceError
from seoaudit.sources.content.kinds import MAX_BYTES, too_big

if TYPE_CHECKING:
    from zipfile import ZipFile

ENDING = ".docx"
STYLES = "p[style-name='Title'] => h1:fresh\np[style-name='Subtitle'] => p:fresh"
PROPERTIES = "docProps/core.xml"
# The file properties an author may have filled in.
NAMES = {
    "title": "{http://purl.org/dc/elements/1.1/}title",
    "description": "{http://purl.org/dc/elements/1.1/}description",
    "language": "{http://purl.org/dc/elements/1.1/}language",
    "keywords": "{http://schemas.openxmlformats.org/package/2006/metadata/core-properties}keywords",
}

MISSING = Phrase("a Word document needs the package mammoth: pip install mammoth")


def is_word(name: str) -> bool:
    """Whether a file is a Word document, by its name."""
    return name.lower().endswith(ENDING)


def read(name: str, body: bytes) -> Document | SourceError:
    """Return a document as the HTML it would be pasted as, with title and description in the head.

    Without a title property, the first main heading is the title.
    """
    from zipfile import ZipFile

    try:
        import mammoth
    except ImportError:
        return SourceError(name, MISSING)
    try:
        with ZipFile(BytesIO(body)) as parts:
            if sum(part.file_size for part in parts.infolist()) > MAX_BYTES:
                return SourceError(name, too_big(MAX_BYTES))
            told = _properties(parts)
        found = mammoth.convert_to_html(
            BytesIO(body),
            style_map=STYLES,
            convert_image=mammoth.images.img_element(_without_its_data),
            external_file_access=False,
        )
    except Exception as error:  # noqa: BLE001 - mammoth lets all that XML can hold come through
        said = " ".join(f"{type(error).__name__}: {error}".split())
        return SourceError(
            name,
            "not a valid Word document ({reason}): open it in Word and save it again",
            reason=said,
        )
    return Document(_page(str(found.value), told), source=name, markup="word")


def _without_its_data(image: Any) -> dict[str, str]:  # noqa: ARG001 - what mammoth calls it with
    return {"src": "data:,"}


def _properties(parts: "ZipFile") -> dict[str, str]:
    from lxml import etree

    if PROPERTIES not in parts.namelist():
        return {}
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    root = etree.fromstring(parts.read(PROPERTIES), parser)
    return {name: (root.findtext(tag) or "").strip() for name, tag in NAMES.items()}


def _page(article: str, told: dict[str, str]) -> str:
    from html import escape

    title = told.get("title", "")
    if not title and "<h1>" in article:
        from lxml.html import fromstring

        title = "".join(
            map(str, fromstring(article.partition("<h1>")[2].partition("</h1>")[0]).itertext())
        )
    metas = [
        f'<meta name="{name}" content="{escape(told[name])}">'
        for name in ("description", "keywords")
        if told.get(name)
    ]
    language = f' lang="{escape(told["language"])}"' if told.get("language") else ""
    named = f"<title>{escape(title)}</title>" if title else ""
    head = f"<!DOCTYPE html><html{language}><head>{named}{''.join(metas)}</head>"
    return f"{head}<body><article>{article}</article></body></html>"
