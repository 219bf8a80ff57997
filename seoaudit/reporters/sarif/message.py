"""Text as SARIF writes it."""


def message(said: str) -> dict[str, str]:
    """A text without placeholders: its braces stand for themselves, and so are doubled (3.11.5)."""
    return {"text": _literal(said)}


def formatted(plain: str, markdown: str) -> dict[str, str]:
    """The same text twice, once as Markdown."""
    return {"text": _literal(plain), "markdown": _literal(markdown)}


def _literal(text: str) -> str:
    return text.replace("{", "{{").replace("}", "}}")
