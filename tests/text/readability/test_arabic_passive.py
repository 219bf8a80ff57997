"""Hints of the passive voice in Arabic, and phrases that only look like one."""

import pytest

from seoaudit.text.readability.arabic_passive import find_arabic_passive, is_verbal_noun
from seoaudit.text.segments.normalise import normalise
from seoaudit.text.segments.words import split_words


def passive(text: str) -> str | None:
    """Return the first hint in a sentence, as written there."""
    words = [word.text for word in split_words(text)]
    found = find_arabic_passive(words)
    return " ".join(words[found[0] : found[1] + 1]) if found else None


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("تم توقيع الاتفاق أمس", "تم توقيع"),
        ("وتمّ افتتاح المعرض", "وتمّ افتتاح"),
        ("يتم حالياً إعداد التقرير", "يتم حالياً إعداد"),
        ("سيتم فتح المدارس", "سيتم فتح"),
        ("تمت مناقشة المشروع", "تمت مناقشة"),
        ("تم تأسيسها سنة 1990", "تم تأسيسها"),
        ("تم استخدامه في الحملة", "تم استخدامه"),
        ("جرى تقديم العرض", "جرى تقديم"),
        ("يجري التحقيق معه", "يجري التحقيق"),
        ("تمت إعادة بناء الجسر", "تمت إعادة"),
        ("اعتمد القرار من قبل المجلس", "من قبل المجلس"),
        ("اعتمد القرار من طرف الحكومة", "من طرف الحكومة"),
        ("فتحت المدينة على يد القائد", "على يد القائد"),
        ("يُستخدم الدواء في العلاج", "يُستخدم"),
        ("وقُتِلَ الجندي", "وقُتِلَ"),
        ("قيل إن الوزير استقال", "قيل"),
        ("يقام المعرض في الرباط", "يقام"),
        ("وشوهدت السفينة قرب الميناء", "وشوهدت"),
        ("ستعاد المباراة غدا", "ستعاد"),
        ("أنشئ المتحف قبل قرن", "أنشئ"),
        ("أعلن أمس أنه تم تقليم الأشجار وسيتم نقل الأغصان", "تم تقليم"),
        ("جرى فعلا مؤخرا إعداد الخطة", "جرى فعلا مؤخرا إعداد"),
    ],
)
def test_the_first_hint_is_found(text: str, hint: str) -> None:
    assert passive(text) == hint


@pytest.mark.parametrize(
    "text",
    [
        "تُعزز الشركة حضورها وتُشكل لجنة",
        "المدير مُدير والجمهور جُمهور وعُمر ولد",
        "وتُبرز الصور جمال المدينة",
        "تم ذلك أمس",
        "جرى النهر في الوادي",
        "يجري الأطفال في الحديقة",
        "لم أره من قبل",
        "لم يزرها من قبل سوى مرتين",
        "يقيم الفنان معرضا وأنشأ متحفا",
        "شاهد الناس السفينة وسعاد تلعب",
        "زار المدينة من قبل أن يسافر",
        "من طرف آخر قال الوزير",
        "يهتم الوزير بالتعليم",
        "تم",
        "من قبل",
        "اشتراها من قبل وباعها",
        "جرى اليوم أمس غدا مباشرة إعداد الخطة",
        "يُعجب الزائر بالحديقة",
        "",
    ],
)
def test_an_active_sentence_has_none(text: str) -> None:
    assert passive(text) is None


@pytest.mark.parametrize(
    "word",
    ["تقليم", "تربية", "تهنئة", "إعداد", "مناقشة", "افتتاح", "انتخاب", "استخدام", "تعاون", "إعادة",
     "استعادة", "التقدم", "فتح", "نقله", "توقيعها", "استخدامهم"],
)  # fmt: skip
def test_a_verbal_noun_is_known_by_its_form_or_from_the_list(word: str) -> None:
    assert is_verbal_noun(normalise(word))


@pytest.mark.parametrize(
    "word", ["ذلك", "الشجرة", "الأطفال", "المساواة", "حديقة", "تقدم", "كبير", "النهر", "أمس"]
)
def test_other_nouns_are_not(word: str) -> None:
    assert not is_verbal_noun(normalise(word))
