"""The usual readability indices of an English text, as the package textstat computes them.

They are for those who know them from elsewhere; nothing is judged by them. textstat ends a sentence
at every full stop and ignores those of one or two words, so it gets words without full stops, and
short sentences only if there are no others. It works offline.
"""

from collections.abc import Mapping, Sequence

_SHORT_SENTENCE = 2


def knows_indices(language: str) -> bool:
    """Whether the indices were made for the language."""
    return language == "en"


def indices(sentences: Sequence[Sequence[str]]) -> Mapping[str, float]:
    """Return the score of each index by its name, for the words of each sentence, or none.

    The first call reads a pronouncing dictionary, which takes a second or two.
    """
    said = [sentence for sentence in sentences if sentence]
    if not said:
        return {}
    from textstat.backend import metrics

    counted = [sentence for sentence in said if len(sentence) > _SHORT_SENTENCE] or said
    text = " ".join(f"{' '.join(word.replace('.', '') for word in one)}." for one in counted)
    computed = {
        "Flesch reading ease": metrics.flesch_reading_ease,
        "Flesch-Kincaid grade": metrics.flesch_kincaid_grade,
        "Gunning fog": metrics.gunning_fog,
        "SMOG": metrics.smog_index,
        "Coleman-Liau": metrics.coleman_liau_index,
        "ARI": metrics.automated_readability_index,
        "Dale-Chall": metrics.dale_chall_readability_score,
    }
    return {
        name: round(float(measure(text) if name in _ANY_LANGUAGE else measure(text, "en")), 1)
        for name, measure in computed.items()
    }


# Indices of letters and words alone, which ask for no language.
_ANY_LANGUAGE = frozenset({"Coleman-Liau", "ARI"})
