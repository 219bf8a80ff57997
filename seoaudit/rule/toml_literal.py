"""Values as TOML writes them."""

import json


def toml_literal(value: object) -> str:
    """A text, a number, a truth or a list of these in TOML; TypeError for another value."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, int | float):
        return repr(value)
    if isinstance(value, list | tuple):
        return f"[{', '.join(map(toml_literal, value))}]"
    raise TypeError(f"TOML cannot represent {type(value).__name__}")
