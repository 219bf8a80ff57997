"""The reading ease of Hungarian, the only use of the package textstat.

No formula for Hungarian with a source was found. textstat has constants for it, and the patterns
of pyphen, with which it counts syllables, are reliable in a language where every vowel letter is a
syllable. For other languages `readability` computes the formulas their authors published.
"""

from collections.abc import Sequence


def hungarian(sentences: Sequence[Sequence[str]]) -> float:
    """Return Flesch's reading ease with textstat's constants for Hungarian.

    There must be at least one sentence. textstat ends a sentence at every full stop and ignores
    those of one or two words, so it gets words without full stops, and short sentences only if
    there are no others. It works offline.
    """
    from textstat.backend.metrics import flesch_reading_ease

    counted = [sentence for sentence in sentences if len(sentence) > 2] or sentences
    text = " ".join(f"{' '.join(map(_bare, sentence))}." for sentence in counted)
    return float(flesch_reading_ease(text, "hu"))


def _bare(word: str) -> str:
    return word.replace(".", "")
