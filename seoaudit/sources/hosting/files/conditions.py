"""RewriteCond: on what a rewrite of Apache depends, as far as a GET without cookies can tell.

https://httpd.apache.org/docs/2.4/mod/mod_rewrite.html#rewritecond
"""

import re
from collections.abc import Callable, Mapping, Sequence

from seoaudit.late_pattern import late_pattern
from seoaudit.named_tuple import NamedTuple

_VARIABLE = late_pattern(r"%\{([A-Za-z:_-]+)\}")


class Circumstances(NamedTuple):
    """What is asked for, and what of it is in the folder.

    `host` is "" if nobody knows where the folder will be; then no condition on it holds. `path` is
    the whole path of the host.
    """

    scheme: str
    host: str
    path: str
    query: str
    is_file: bool
    is_folder: bool


# What stands for each variable that is understood.
VALUES: Mapping[str, Callable[[Circumstances], str]] = {
    "HTTPS": lambda now: "on" if now.scheme == "https" else "off",
    "REQUEST_SCHEME": lambda now: now.scheme,
    "HTTP:X-FORWARDED-PROTO": lambda now: now.scheme,
    "SERVER_PORT": lambda now: "443" if now.scheme == "https" else "80",
    "HTTP_HOST": lambda now: now.host,
    "SERVER_NAME": lambda now: now.host.partition(":")[0],
    "REQUEST_URI": lambda now: now.path,
    "QUERY_STRING": lambda now: now.query,
    "REQUEST_METHOD": lambda _: "GET",
    "HTTP_COOKIE": lambda _: "",
    "REQUEST_FILENAME": lambda now: now.path,
}


class Condition(NamedTuple):
    """One condition. `variable` is its name in capitals; `test` is a pattern, or -f or -d."""

    variable: str
    test: re.Pattern[str] | str
    is_negated: bool
    or_next: bool


def read_condition(words: Sequence[str]) -> Condition | None:
    """Return the condition of a directive, given its words; None if it is not understood."""
    if len(words) not in (2, 3) or not (found := _VARIABLE.fullmatch(words[0])):
        return None
    variable, written = found[1].upper(), words[1]
    flags = words[2].strip("[]").lower().split(",") if len(words) == 3 else []
    is_negated, written = written.startswith("!"), written.removeprefix("!")
    if not set(flags) <= {"nc", "nocase", "or", "ornext"}:
        return None
    is_test = written in ("-f", "-d")
    if is_test != (variable == "REQUEST_FILENAME") or variable not in VALUES:
        return None
    or_next = bool({"or", "ornext"} & set(flags))
    if is_test:
        return Condition(variable, written, is_negated, or_next)
    if written.startswith("="):
        written = f"^{re.escape(written[1:])}$"
    try:
        pattern = re.compile(written, re.IGNORECASE if {"nc", "nocase"} & set(flags) else 0)
    except re.error:
        return None
    return Condition(variable, pattern, is_negated, or_next)


def hold(conditions: Sequence[Condition], now: Circumstances) -> tuple[bool, re.Match[str] | None]:
    """Return whether conditions hold, and the match of the last pattern, for %1 to %9."""
    last: re.Match[str] | None = None
    is_true, is_any = True, False
    for condition in conditions:
        holds, found = _holds(condition, now)
        last = found or last
        is_any = is_any or holds
        if not condition.or_next:
            is_true, is_any = is_true and is_any, False
    return is_true, last


def _holds(condition: Condition, now: Circumstances) -> tuple[bool, re.Match[str] | None]:
    if not now.host and condition.variable in ("HTTP_HOST", "SERVER_NAME"):
        return False, None
    if isinstance(condition.test, str):
        is_there = now.is_file if condition.test == "-f" else now.is_folder
        return is_there != condition.is_negated, None
    found = condition.test.search(VALUES[condition.variable](now))
    if condition.is_negated:
        return found is None, None
    return found is not None, found


def expanded(text: str, now: Circumstances) -> str:
    """Return a target with its variables filled in; what is not understood is left out."""

    def fill(found: re.Match[str]) -> str:
        value = VALUES.get(found[1].upper())
        return value(now) if value else ""

    return _VARIABLE.sub(fill, text)
