"""Control characters, which no page, server or file name may send to a terminal or a CI log."""

# C0, DEL and C1: https://www.unicode.org/charts/PDF/U0080.pdf
_CONTROLS = dict.fromkeys((*range(0x20), *range(0x7F, 0xA0)), "�")


def without_controls(text: str) -> str:
    """Return `text` with each control character replaced, line breaks and tabs among them."""
    return text if text.isprintable() else text.translate(_CONTROLS)
