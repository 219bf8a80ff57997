"""Pages with their gold standard: the text of the article, the language, the author."""

import gzip
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from seoaudit import Document

ENDINGS = (".html", ".html.gz")


class Sample(NamedTuple):
    """A page and its gold standard; None for values that are not given."""

    document: Document
    text: str | None
    language: str | None
    author: str | None


def page_files(folder: Path) -> Sequence[Path]:
    """Return the pages of a folder, html/NAME.html or html/NAME.html.gz, in order."""
    return sorted(f for f in folder.glob("html/*") if f.name.endswith(ENDINGS))


def listed(folder: Path, key: str) -> Mapping[str, str]:
    """Return what index.json has of each page by its `id`: its `lang`, or its `url`.

    Empty if the folder has no index.json.
    """
    index = folder / "index.json"
    rows = json.loads(index.read_text("utf-8")) if index.exists() else []
    return {row["id"]: row[key] for row in rows if row.get(key)}


def read(file: Path, language: str | None) -> Sample:
    """Return a page with its gold standard.

    It is in gold/NAME.json with `text` and `author`, or in gold/NAME.txt.
    """
    name = file.name.removesuffix(".gz").removesuffix(".html")
    body = file.read_bytes()
    document = Document(gzip.decompress(body) if file.suffix == ".gz" else body, source=file.name)
    gold = _gold(file.parent.parent / "gold", name)
    return Sample(document, _written(gold, "text"), language, _written(gold, "author"))


def _gold(folder: Path, name: str) -> Mapping[str, Any]:
    record, text = folder / f"{name}.json", folder / f"{name}.txt"
    if record.exists():
        found: dict[str, Any] = json.loads(record.read_text("utf-8"))
        return found
    return {"text": text.read_text("utf-8")} if text.exists() else {}


def _written(gold: Mapping[str, Any], key: str) -> str | None:
    value = gold.get(key)
    return value if isinstance(value, str) and value.strip() else None
