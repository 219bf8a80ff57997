"""Values as TOML."""

import json

from seoaudit.inert import escaped


def toml_literal(value: object) -> str:
    """Return a string, number, boolean or list of these as TOML; raise TypeError for others."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return escaped(json.dumps(value, ensure_ascii=False))
    if isinstance(value, int | float):
        return repr(value)
    if isinstance(value, list | tuple):
        return f"[{', '.join(map(toml_literal, value))}]"
    raise TypeError(f"TOML cannot represent {type(value).__name__}")
