"""Records of the languages written in Arabic script."""

from collections.abc import Mapping

from seoaudit.text.languages.language import Language

IN_ARABIC_SCRIPT: Mapping[str, Language] = {
    "acm": Language("Iraqi Arabic", "arabic"),
    "apc": Language("Levantine Arabic", "arabic"),
    "ar": Language(
        "Arabic",
        "arabic",
        is_detected=True,
        words_per_minute=138,
        max_sentence_words=30,
        word_forms="arabic",
        joined_words=("و", "ف"),
        reading_formula="OSMAN",
    ),
    "ary": Language("Moroccan Arabic", "arabic"),
    "arz": Language("Egyptian Arabic", "arabic"),
    "azb": Language("South Azerbaijani", "arabic"),
    "ckb": Language("Central Kurdish", "arabic"),
    "fa": Language(
        "Persian", "arabic", is_detected=True, max_sentence_words=30, word_forms="persian"
    ),
    "ks": Language("Kashmiri", "arabic"),
    "lrc": Language("Northern Luri", "arabic"),
    "pnb": Language("Western Punjabi", "arabic"),
    "prs": Language("Dari", "arabic"),
    "ps": Language("Pashto", "arabic"),
    "sd": Language("Sindhi", "arabic"),
    "ug": Language("Uyghur", "arabic"),
    "ur": Language(
        "Urdu", "arabic", is_detected=True, max_sentence_words=30, word_forms="hindustani"
    ),
}
