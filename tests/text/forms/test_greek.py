"""Greek inflections of one word, and words that only look like them."""

import pytest

from seoaudit.text.forms.greek import index_terms, query_terms
from tests.text.forms.pairs import pairs


def finds(asked: str, word: str) -> bool:
    return not query_terms(asked).isdisjoint(index_terms(word))


FORMS = {
    "κήπος": "κήπου κήπο κήποι κήπων κήπους ΚΗΠΟΣ",
    "χωριό": "χωριού χωριά χωριών",
    "παιδί": "παιδιού παιδιά παιδιών",
    "θάλασσα": "θάλασσας θάλασσες θαλασσών",
    "τιμή": "τιμής τιμές τιμών",
    "πόλη": "πόλης πόλεις πόλεων πόλεως",
    "πρόβλημα": "προβλήματος προβλήματα προβλημάτων",
    "δάσος": "δάσους δάση δασών",
    "μαθητής": "μαθητή μαθητές μαθητών",
    "παππάς": "παππά παππάδες παππάδων",
    "γεγονός": "γεγονότος γεγονότα",
    "καλός": "καλή καλό καλοί καλές καλά καλών",
    "αγοράζω": "αγοράζει αγοράζουμε αγοράζουν",
    "κρέας": "κρέατος κρέατα",
    "ΕΡΓΑΣΙΑ": "εργασία εργασίας",
}


@pytest.mark.parametrize(("asked", "form"), pairs(FORMS))
def test_a_word_is_found_in_its_forms(asked: str, form: str) -> None:
    assert finds(asked, form)


OTHERS = {
    "χώρα": "χωριό χωρίς χορός",
    "τιμή": "τίμιος τιμωρία",
    "παιδί": "παιδεία παιδικός",
    "θάλασσα": "θαλασσινός",
    "κήπος": "κηπουρός",
    "νερό": "νεράιδα",
}


@pytest.mark.parametrize(("asked", "other"), pairs(OTHERS))
def test_a_word_is_not_found_in_another_that_looks_like_a_form(asked: str, other: str) -> None:
    assert not finds(asked, other)


@pytest.mark.parametrize("word", ["ο", "η", "ι", "μα", "ων", "ς"])
def test_a_word_as_short_as_an_ending_is_found_as_itself(word: str) -> None:
    assert finds(word, word)
