"""Sessions in addresses, as servers of old put them there."""

import re
from urllib.parse import parse_qsl, urlencode, urlsplit

from seoaudit.late_pattern import late_pattern

# Parameters that name a session, by the custom of PHP, Java, ASP, ColdFusion and shops.
PARAMETERS = frozenset(
    "sid sessid session sessionid session_id phpsessid jsessionid aspsessionid cfid cftoken zenid "
    "oscsid s_id".split()
)

_IN_PATH = late_pattern(r";(jsessionid|sid|phpsessid)=([^/?;]*)", re.IGNORECASE)

# What a session is called: eight letters and digits at least, one of them a digit. A section or a
# season is a number or a word.
_VALUE = late_pattern(r"(?=.*\d)[\w.-]{8,}", re.ASCII)


def session_in(url: str) -> str | None:
    """Return the name of the parameter in which an address carries a session; None without one."""
    parts = urlsplit(url)
    found = _IN_PATH.search(parts.path)
    pairs = [found.groups()] if found else []
    pairs += parse_qsl(parts.query)
    return next((name for name, value in pairs if _is_session(name, value)), None)


def without_session(url: str) -> str | None:
    """Return an address without the session that it carries; None if it carries none."""
    if session_in(url) is None:
        return None
    parts = urlsplit(url)
    pairs = parse_qsl(parts.query, keep_blank_values=True)
    kept = [(name, value) for name, value in pairs if not _is_session(name, value)]
    return parts._replace(path=_IN_PATH.sub("", parts.path), query=urlencode(kept)).geturl()


def _is_session(name: str, value: str) -> bool:
    return name.lower() in PARAMETERS and _VALUE.fullmatch(value) is not None
