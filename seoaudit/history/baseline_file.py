"""The baseline file: JSON in a fixed order, one finding per line, so that diffs are readable."""

import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from seoaudit.errors import ConfigError, Phrase, system_reason
from seoaudit.history.baseline import Baseline, BaselineFinding, BaselinePage, BaselineSite
from seoaudit.inert import escaped

FILE_NAME = "seoaudit-baseline.json"
SCHEMA = "seoaudit/baseline"
# The version of the file and of how fingerprints are made; changing either increases it.
VERSION = 1

AGAIN = Phrase("recreate it with: seoaudit baseline write")


def read_baseline(file: Path) -> Baseline:
    """Return the baseline in a file; raise ConfigError if it is not one."""
    try:
        text = file.read_text("utf-8")
    except FileNotFoundError as error:
        raise ConfigError(
            "{file}: baseline not found: create it with: seoaudit baseline write", file=file
        ) from error
    except OSError as error:
        raise ConfigError(
            "{file}: could not be read ({reason})", file=file, reason=system_reason(error)
        ) from error
    except UnicodeDecodeError as error:
        raise ConfigError("{file}: not valid UTF-8: {again}", file=file, again=AGAIN) from error
    except ValueError as error:  # no name of a file has a NUL
        raise ConfigError(
            "{file}: could not be read ({reason})", file=file, reason=error
        ) from error
    try:
        table = json.loads(text)
    except (ValueError, RecursionError) as error:
        line = f":{error.lineno}" if isinstance(error, json.JSONDecodeError) else ""
        raise ConfigError(
            "{place}: not valid JSON: fix it, or {again}", place=f"{file}{line}", again=AGAIN
        ) from error
    return _baseline(file, table)


def _baseline(file: Path, table: Any) -> Baseline:
    if not isinstance(table, dict) or table.get("schema") != SCHEMA:
        raise ConfigError("{file}: not a seoaudit baseline: name another file", file=file)
    version = table.get("version")
    if version != VERSION:
        newer = isinstance(version, int) and version > VERSION
        what = Phrase("update seoaudit") if newer else AGAIN
        raise ConfigError(
            "{file}: unsupported version {version}, expected {expected}: {what}",
            file=file,
            version=version,
            expected=VERSION,
            what=what,
        )
    try:
        pages, site = _pages(table["pages"]), table.get("site")
        return Baseline(pages, file.absolute().parent, site=_site(site) if site else None)
    except (AttributeError, KeyError, TypeError, ValueError, OverflowError) as error:
        raise ConfigError(
            "{file}: incomplete baseline ({reason}): {again}",
            file=file,
            reason=repr(error),
            again=AGAIN,
        ) from error


def _site(table: Any) -> BaselineSite:
    return BaselineSite(_page(table), _pages(table["pages"]))


def _pages(table: Any) -> Mapping[str, BaselinePage]:
    return {str(name): _page(page) for name, page in table.items()}


def _page(table: Any) -> BaselinePage:
    findings = sorted(
        BaselineFinding(
            str(each["rule"]),
            str(each["key"]),
            str(each["quote"]),
            str(each["fingerprint"]),
            int(each["count"]),
        )
        for each in table["findings"]
    )
    return BaselinePage(int(table["score"]), tuple(findings))


def serialize(baseline: Baseline) -> str:
    """Return the text of the file."""
    parts = {"schema": _json(SCHEMA), "version": str(VERSION)}
    if baseline.site:
        itself, pages = baseline.site
        own = {**_page_parts(itself, 1), "pages": _serialize_pages(pages, 2)}
        parts["site"] = _object(own, 1)
    return f"{_object({**parts, 'pages': _serialize_pages(baseline.pages, 1)}, 0)}\n"


def _serialize_pages(pages: Mapping[str, BaselinePage], depth: int) -> str:
    below = depth + 1
    listed = {name: _object(_page_parts(page, below), below) for name, page in pages.items()}
    return _object(dict(sorted(listed.items())), depth)


def _page_parts(page: BaselinePage, depth: int) -> Mapping[str, str]:
    findings = _inside("[", "]", list(_lines(page)), depth + 1)
    return {"score": str(page.score), "findings": findings}


def _object(parts: Mapping[str, str], depth: int) -> str:
    return _inside("{", "}", [f"{_json(name)}: {part}" for name, part in parts.items()], depth)


def _inside(start: str, end: str, parts: Sequence[str], depth: int) -> str:
    """Return the parts, a line each, that deep in the file."""
    if not parts:
        return start + end
    indent = "  " * depth
    listed = ",\n".join(f"{indent}  {part}" for part in parts)
    return f"{start}\n{listed}\n{indent}{end}"


def _lines(page: BaselinePage) -> Iterator[str]:
    for rule, key, quote, fingerprint, number in page.findings:
        entry = {"rule": rule, "key": key, "quote": quote}
        yield _json({**entry, "fingerprint": fingerprint, "count": number})


def _json(value: object) -> str:
    """Return JSON that is read again as the same, also a file name that is not UTF-8."""
    text = json.dumps(value, ensure_ascii=False)
    return escaped(text.encode("utf-8", "backslashreplace").decode())
