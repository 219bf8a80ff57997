"""Short quotations of a page's text, for messages."""

from seoaudit.text.segments.normalise import fold_spaces


def shorten(text: str, limit: int = 60) -> str:
    """Return `text` on one line of at most `limit` characters, cut between words if possible."""
    folded = fold_spaces(text)
    if len(folded) <= limit:
        return folded
    cut = folded[: limit - 1]
    whole, space, _ = cut.rpartition(" ")
    return f"{whole if space and len(whole) > limit // 2 else cut}…"
