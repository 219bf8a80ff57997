"""What each key of a configuration may be, and what is said of anything else."""

import math
from datetime import date

import pytest

from seoaudit.config import Settings, readers
from seoaudit.config.readers import Reader
from seoaudit.config.settings import READERS, RULE_READERS, attribute
from seoaudit.rule.finding import Basis, Severity


@pytest.mark.parametrize(
    ("reader", "value", "read"),
    [
        (readers.text, "main > article", "main > article"),
        (readers.texts, "زراعة النعناع", ("زراعة النعناع",)),
        (readers.texts, ["apple tree", "شجرة التفاح"], ("apple tree", "شجرة التفاح")),
        (readers.texts, [], ()),
        (readers.names, ["head/*", " images ", "head/title-length"],
         ("head", "images", "head/title-length")),
        (readers.percent, 0, 0),
        (readers.percent, 100, 100),
        (readers.weight, 0, 0.0),
        (readers.weight, 2.5, 2.5),
        (readers.weight, 999_999, 999_999.0),
        (readers.flag, False, False),
        (readers.severity, "info", Severity.INFO),
        (readers.bases, "standard", (Basis.STANDARD,)),
        (readers.bases, ["heuristic", "documented"], (Basis.HEURISTIC, Basis.DOCUMENTED)),
        (readers.tag, "pt-BR", "pt-BR"),
        (readers.address, "https://example.com/blog/", "https://example.com/blog/"),
        (readers.address, "http://مثال.إختبار", "http://مثال.إختبار"),
        (readers.one_of(("ar", "en")), "ar", "ar"),
    ],
)  # fmt: skip
def test_a_valid_value_is_read(reader: Reader, value: object, read: object) -> None:
    found = reader(value)
    assert found == read
    assert type(found) is type(read)


@pytest.mark.parametrize(
    ("reader", "value", "said"),
    [
        (readers.text, 3, "must be a string, not 3"),
        (readers.text, " \n", "must not be empty"),
        (readers.texts, 3, "must be a list of strings, not 3"),
        (readers.texts, ["a", 3], "must be a list of strings, not ['a', 3]"),
        (readers.texts, ["a", " "], "must not be empty"),
        (readers.texts, {"a": "b"}, "must be a list of strings, not {'a': 'b'}"),
        (readers.percent, -1, "must be a whole number from 0 to 100, not -1"),
        (readers.percent, 101, "must be a whole number from 0 to 100, not 101"),
        (readers.percent, 70.0, "must be a whole number from 0 to 100, not 70.0"),
        (readers.percent, True, "must be a whole number from 0 to 100, not true"),
        (readers.percent, "70", "must be a whole number from 0 to 100, not '70'"),
        (readers.weight, -0.5, "must be a number, 0 or greater, not -0.5"),
        (readers.weight, math.nan, "must be a number, 0 or greater, not nan"),
        (readers.weight, True, "must be a number, 0 or greater, not true"),
        (readers.weight, "3", "must be a number, 0 or greater, not '3'"),
        (readers.weight, 1_000_000, "must be less than 1000000, not 1000000"),
        (readers.weight, math.inf, "must be less than 1000000, not inf"),
        (readers.flag, 1, "must be true or false, not 1"),
        (readers.severity, "fatal", "must be one of error, warning, info, not 'fatal'."),
        (readers.severity, "never", "must be one of error, warning, info, not 'never'."),
        (readers.bases, ["standart"], "not 'standart'. Did you mean standard?"),
        (readers.bases, [1], "must be a list of strings, not [1]"),
        (readers.tag, "arabic language", "invalid language code 'arabic language'"),
        (readers.tag, "en_GB", "invalid language code 'en_GB'"),
        (readers.address, "example.com", "invalid URL 'example.com'"),
        (readers.address, "ftp://example.com/", "invalid URL 'ftp://example.com/'"),
        (readers.one_of(("ar", "en")), "ara", "must be one of ar, en, not 'ara'. Did you mean ar?"),
        (readers.one_of(("ar", "en")), None, "must be a string, not None"),
    ],
)  # fmt: skip
def test_an_invalid_value_is_refused_with_what_would_be_valid(
    reader: Reader, value: object, said: str
) -> None:
    with pytest.raises(ValueError) as caught:
        reader(value)
    assert said in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("key", READERS)
def test_every_key_sets_an_attribute_of_the_settings(key: str) -> None:
    assert attribute(key) in Settings._fields


@pytest.mark.parametrize("key", READERS)
def test_the_default_of_a_key_could_be_written_in_a_file(key: str) -> None:
    default = getattr(Settings(), attribute(key))
    if default is not None:
        assert READERS[key](default) == default


def test_the_two_languages_are_told_apart() -> None:
    assert attribute("language") == "message_language"
    assert attribute("lang") == "text_language"
    assert attribute("profile") == "profile"


@pytest.mark.parametrize("key", RULE_READERS)
def test_no_key_of_every_rule_is_a_key_of_the_whole(key: str) -> None:
    assert key not in READERS


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (True, "true"),
        (date(2027, 3, 1), "2027-03-01"),
        ("70", "'70'"),
        (["a", 3], "['a', 3]"),
        (7.5, "7.5"),
    ],
)
def test_a_wrong_value_is_shown_as_the_file_writes_it(value: object, shown: str) -> None:
    assert readers.said("not {value!r}", value) == f"not {shown}"


def test_a_selector_is_tried() -> None:
    assert readers.selector("main > p") == "main > p"
    with pytest.raises(ValueError, match="invalid CSS selector 'main\\['"):
        readers.selector("main[")
