"""The baseline file: JSON in a fixed order, one finding per line, so that diffs are readable."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from seoaudit.errors import ConfigError, Phrase, system_reason
from seoaudit.history.baseline import Baseline, BaselineFinding, BaselinePage
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
    return Baseline(_pages(file, table), file.absolute().parent)


def _pages(file: Path, table: Any) -> Mapping[str, BaselinePage]:
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
        return {str(name): _page(page) for name, page in table["pages"].items()}
    except (AttributeError, KeyError, TypeError, ValueError, OverflowError) as error:
        raise ConfigError(
            "{file}: incomplete baseline ({reason}): {again}",
            file=file,
            reason=repr(error),
            again=AGAIN,
        ) from error


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
    pages = ",\n".join(
        f"    {_json(name)}: {_serialize_page(page)}"
        for name, page in sorted(baseline.pages.items())
    )
    listed = f"{{\n{pages}\n  }}" if pages else "{}"
    return f'{{\n  "schema": {_json(SCHEMA)},\n  "version": {VERSION},\n  "pages": {listed}\n}}\n'


def _serialize_page(page: BaselinePage) -> str:
    lines = ",\n".join(f"        {line}" for line in _lines(page))
    findings = f"[\n{lines}\n      ]" if lines else "[]"
    return f'{{\n      "score": {page.score},\n      "findings": {findings}\n    }}'


def _lines(page: BaselinePage) -> Iterator[str]:
    for rule, key, quote, fingerprint, number in page.findings:
        entry = {"rule": rule, "key": key, "quote": quote}
        yield _json({**entry, "fingerprint": fingerprint, "count": number})


def _json(value: object) -> str:
    """Return JSON that is read again as the same, also a file name that is not UTF-8."""
    text = json.dumps(value, ensure_ascii=False)
    return escaped(text.encode("utf-8", "backslashreplace").decode())
