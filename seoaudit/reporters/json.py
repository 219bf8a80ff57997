"""The whole run as JSON, described by seoaudit/schema/report-1.json.

Each rule and finding has its own line, so that reports can be searched and compared by line.
"""

import json
from collections.abc import Iterator, Mapping

from seoaudit.inert import escaped
from seoaudit.reporters.style import Style
from seoaudit.runs.replay import Replay, pass_over
from seoaudit.runs.run import Run

ENDINGS = (".json",)

STEP = "  "
DEEP = 2 * STEP
BETWEEN = "}, {"
_encoded = json.JSONEncoder(ensure_ascii=False).encode


def render(run: Run, style: Style) -> Iterator[str]:
    """Yield the JSON report, without escaping letters beyond ASCII."""
    dicts = (page.to_dict(style.words) for page in run.pages)
    pages = Replay((_object(page, DEEP) for page in dicts), str, pass_over)
    pages.finish()  # the summary comes first, but pages are written while others are audited
    yield _object(run.about(style.words), "").removesuffix("\n}") + f',\n{STEP}"pages": ['
    between = "\n"
    for page in pages:
        yield f"{between}{DEEP}{page}"
        between = ",\n"
    yield f"\n{STEP}]\n}}\n" if len(pages) else "]\n}\n"


def _object(members: Mapping[str, object], indent: str) -> str:
    """Return an object, one member per line."""
    lines = (f'{indent}{STEP}"{name}": {_value(value, indent)}' for name, value in members.items())
    return "{\n" + ",\n".join(lines) + f"\n{indent}}}"


def _written(value: object) -> str:
    return escaped(_encoded(value))


def _value(value: object, indent: str) -> str:
    """Return the value of a member; lists of objects have one object per line."""
    written = _written(value)
    if not isinstance(value, list) or not value or not isinstance(value[0], dict):
        return written
    between = f",\n{indent}{DEEP}"
    if written.count(BETWEEN) == len(value) - 1:  # it stands nowhere but between the objects
        items = written[1:-1].replace(BETWEEN, "}" + between + "{")
    else:
        items = between.join(map(_written, value))
    return f"[\n{indent}{DEEP}{items}\n{indent}{STEP}]"
