"""The words around the name of an author in a short text: "By", "Von", "기자"."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from seoaudit.late_pattern import late_pattern
from seoaudit.page.publication.names import is_dated

if TYPE_CHECKING:
    import re

# Words before the name of an author; an underscore is a space.
OPENINGS = (
    "by written_by words_by posted_by reported_by story_by text_by "
    "بقلم كتب كتبت كتبه كتبها إعداد اعداد تحرير الكاتب الكاتبة المحرر بواسطة "
    "par écrit_par von por escrito_por publicado_por di scritto_da door av af "
    "автор oleh yazan نویسنده توسط تحریر מאת 칼럼니스트 기자 "
    "作者 記者 记者 文 来源 責任編集 责任编辑 责编 编辑"
)

# Titles behind the name of an author, in languages that put them there.
TITLES = ("기자", "특파원", "記者", "记者")

# Characters of such a name, which has no capitals to be known by. Chosen by reading pages.
MAX_TITLED_NAME = 6


def names_author(text: str) -> bool:
    """Whether a short text opens like a byline, ends in a title, or has one behind a date."""
    if opens(text) or (_has_title(text) and _titled().match(text)):
        return True
    return is_dated(text) and _behind_date().search(text) is not None


def is_signed(text: str) -> bool:
    """Whether a text is a name with such a title and no more."""
    return _has_title(text) and _titled().fullmatch(text.strip()) is not None


def _has_title(text: str) -> bool:
    """Whether a text has such a title anywhere, which spares most texts the pattern."""
    return not text.isascii() and any(title in text for title in TITLES)


def opens(text: str) -> bool:
    """Whether a text begins with a word that stands before the name of an author."""
    return _opening().match(text) is not None


@cache
def _opening() -> re.Pattern[str]:
    import re

    return late_pattern(rf"\W*+(?:{_words()})(?:$|[\s:：/／|])", re.IGNORECASE)


@cache
def _titled() -> re.Pattern[str]:
    titles = "|".join(TITLES)
    name = rf"[^\W\d_a-zA-Z]{{2,{MAX_TITLED_NAME}}}?"
    return late_pattern(rf"\W*+{name}\s?(?:{titles})\s*(?:$|\W)")


@cache
def _behind_date() -> re.Pattern[str]:
    """Up to two words of a time, such as "AM PST", an opening, and a name in capitals."""

    return late_pattern(rf"\d\W*+(?:\w+\W+){{0,2}}(?i:{_words()})[\s:]+(?=[^\W\d_a-z])")


def _words() -> str:
    return "|".join(word.replace("_", r"\s+") for word in OPENINGS.split())
