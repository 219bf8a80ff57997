"""The languages of messages, each with its plural rule."""

from collections.abc import Callable, Mapping


def english(n: float) -> str:
    """Return the CLDR plural category of a number in English."""
    return "one" if n == 1 else "other"


def arabic(n: float) -> str:
    """Return the CLDR plural category of a number in Arabic."""
    if n in (0, 1, 2):
        return ("zero", "one", "two")[int(n)]
    if n != int(n):
        return "other"
    rest = int(n) % 100
    return "few" if 3 <= rest <= 10 else "many" if rest >= 11 else "other"


# https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html
PLURAL: Mapping[str, Callable[[float], str]] = {"en": english, "ar": arabic}
