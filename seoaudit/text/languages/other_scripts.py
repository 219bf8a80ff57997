"""Records of the languages written in other scripts than Latin and Arabic, or in several."""

from collections.abc import Mapping

from seoaudit.text.languages.language import Language

IN_OTHER_SCRIPTS: Mapping[str, Language] = {
    "arc": Language("Aramaic", "syriac"),
    "be": Language("Belarusian", "cyrillic", is_detected=True, max_sentence_words=20),
    "bg": Language(
        "Bulgarian",
        "cyrillic",
        is_detected=True,
        vowels="[аеиоуъюя]",
        borrowed_formula="LIX",
    ),
    "bn": Language("Bengali", "bengali", is_detected=True),
    "bs": Language("Bosnian", None, borrowed_formula="LIX"),
    "cmn": Language("Mandarin Chinese", "han"),
    "dv": Language("Dhivehi", "thaana"),
    "el": Language(
        "Greek",
        "greek",
        is_detected=True,
        word_forms="greek",
        stemmer="greek",
        borrowed_formula="LIX",
    ),
    "gan": Language("Gan Chinese", "han"),
    "hak": Language("Hakka Chinese", "han"),
    "he": Language(
        "Hebrew",
        "hebrew",
        is_detected=True,
        words_per_minute=187,
        max_sentence_words=20,
        word_forms="hebrew",
        joined_words=("ו",),
    ),
    "hi": Language(
        "Hindi", "devanagari", is_detected=True, word_forms="hindustani", stemmer="hindi"
    ),
    "hy": Language(
        "Armenian", "armenian", is_detected=True, word_forms="snowball", stemmer="armenian"
    ),
    # Japanese and Chinese: 357 and 255 characters a minute, in words of 1.75 and 1.7 letters.
    "ja": Language("Japanese", "kana", is_detected=True, words_per_minute=204),
    "ka": Language("Georgian", "georgian", is_detected=True),
    "km": Language("Khmer", "khmer"),
    "ko": Language("Korean", "hangul", is_detected=True, word_forms="korean"),
    "lo": Language("Lao", "lao"),
    "lzh": Language("Literary Chinese", "han"),
    "mk": Language("Macedonian", "cyrillic", is_detected=True, borrowed_formula="LIX"),
    "my": Language("Burmese", "burmese"),
    "nan": Language("Min Nan Chinese", "han"),
    "ne": Language("Nepali", "devanagari", word_forms="snowball", stemmer="nepali"),
    "nqo": Language("N'Ko", "nko"),
    "ru": Language(
        "Russian",
        "cyrillic",
        is_detected=True,
        words_per_minute=184,
        max_sentence_words=20,
        word_forms="snowball + slavic",
        stemmer="russian",
        vowels="[аеёиоуыэюя]",
        reading_formula="Oborneva",
    ),
    "sh": Language("Serbo-Croatian", None, borrowed_formula="LIX"),
    "sr": Language(
        "Serbian",
        None,
        is_detected=True,
        telling_letters="čćđšž",
        word_forms="snowball",
        stemmer="serbian",
        borrowed_formula="LIX",
    ),
    "syr": Language("Syriac", "syriac"),
    "ta": Language("Tamil", "tamil", is_detected=True, word_forms="snowball", stemmer="tamil"),
    "th": Language("Thai", "thai", is_detected=True),
    "uk": Language(
        "Ukrainian",
        "cyrillic",
        is_detected=True,
        max_sentence_words=20,
        word_forms="ukrainian",
        vowels="[аеєиіїоуюя]",
        borrowed_formula="LIX",
    ),
    "wuu": Language("Wu Chinese", "han"),
    "yi": Language("Yiddish", "hebrew"),
    "yue": Language("Cantonese", "han"),
    "zh": Language("Chinese", "han", is_detected=True, words_per_minute=150),
}
