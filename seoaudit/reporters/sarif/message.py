"""Text in SARIF."""


def message(sentence: str) -> dict[str, str]:
    """Return a message without placeholders: literal braces are doubled (3.11.5)."""
    return {"text": _literal(sentence)}


def formatted(plain: str, markdown: str) -> dict[str, str]:
    """Return the same text as plain text and as Markdown."""
    return {"text": _literal(plain), "markdown": _literal(markdown)}


def _literal(text: str) -> str:
    return text.replace("{", "{{").replace("}", "}}")
