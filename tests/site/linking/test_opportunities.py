import pytest

from seoaudit.rule.site import BASE, ExampleAnswer, Opportunity, article, redirect, site
from seoaudit.testing.site import stored

KETTLE = "A brass kettle is made of two sheets."


def about(path: str, keyphrase: str, text: str, lang: str = "en") -> ExampleAnswer:
    head = f'<meta name="keywords" content="{keyphrase}">'
    return article(path, head=head, body=f"<p>{text}</p>", lang=lang)


SAID = "<p>One more word.</p><p>My aunt owned a brass kettle for years.</p>"
KEYS = '<meta name="keywords" content="brass kettle">'


def found(*answers: ExampleAnswer) -> list[Opportunity]:
    return list(stored(site(*answers)).opportunities())


def speaking(path: str, words: str) -> ExampleAnswer:
    return article(path, body=f"<p>One more word.</p><p>My aunt owned {words} for years.</p>")


def test_a_mention_is_told_with_its_sentence_place_and_target() -> None:
    [mention] = found(speaking("/aunt", "a brass kettle"), about("/k", "brass kettle", KETTLE))
    assert mention.target == f"{BASE}/k"
    assert mention.sentence == "My aunt owned a brass kettle for years."
    assert (mention.source.url, mention.source.text) == (f"{BASE}/aunt", "brass kettle")
    assert mention.source.line == 1
    assert mention.source.column > 1


def test_the_same_words_are_worth_more_than_another_form() -> None:
    target = about("/k", "brass kettle", KETTLE)
    exact = found(speaking("/aunt", "a brass kettle"), target)[0]
    other = found(speaking("/aunt", "two brass kettles"), target)[0]
    assert exact.worth > other.worth


@pytest.mark.parametrize("said", ["how we folded the handle", "folding of every handle"])
def test_words_that_stand_apart_are_no_name_of_a_page(said: str) -> None:
    target = about("/k", "folding handle", "A folding handle saves room.")
    assert found(speaking("/aunt", said), target) == []
    assert len(found(speaking("/aunt", "two folding handles"), target)) == 1


def test_arabic_is_found_in_its_forms() -> None:
    target = about("/k", "غلاية النحاس", "غلاية النحاس من صفيحتين.", "ar")
    text = "<p>كانت عند عمتي غلايات نحاس كثيرة في بيتها القديم قرب النهر.</p>"
    [mention] = found(article("/aunt", body=text * 3, lang="ar"), target)
    assert mention.target == f"{BASE}/k"


def test_a_page_that_leads_there_over_a_redirect_needs_no_other_link() -> None:
    linked = article(
        "/aunt",
        body='<p>My aunt owned a brass kettle.</p><p>We tell <a href="/old">its story</a> too.</p>',
    )
    assert found(linked, redirect("/old", "/k"), about("/k", "brass kettle", KETTLE)) == []


def test_one_word_that_many_pages_have_is_a_topic_and_no_page() -> None:
    target = about("/k", "kettle", "A kettle is made of two sheets.")
    many = [speaking(f"/{number}", "a kettle") for number in range(12)]
    assert found(*many, target) == []
    assert len(found(many[0], target)) == 1


def test_at_most_ten_sentences_for_one_target() -> None:
    target = about("/k", "brass kettle", KETTLE)
    assert len(found(*(speaking(f"/{n}", "a brass kettle") for n in range(14)), target)) == 10


ARABIC_KETTLE = about("/k", "غلاية النحاس", "غلاية النحاس من صفيحتين.", "ar")


@pytest.mark.parametrize(
    "said",
    [
        "اشترت أمي غلاية النحاس من السوق.",
        "وبغلاية النحاس أعدّت الشاي.",
        "في البيت ثلاث غلايات نحاس.",
        "حملت غلايةَ النُّحاس معها.",
    ],
)
def test_arabic_words_speak_of_a_page_in_any_form(said: str) -> None:
    text = article("/aunt", body=f"<p>قالت لنا الجارة. {said}</p>", lang="ar")
    [mention] = found(text, ARABIC_KETTLE)
    assert mention.target == f"{BASE}/k"


@pytest.mark.parametrize(
    "body",
    [
        "<h2>غلاية النحاس</h2><p>لا شيء هنا.</p>",
        "<blockquote><p>غلاية النحاس قديمة.</p></blockquote>",
        "<p>عندها غلاية. النحاس غالٍ.</p>",
        "<p>عندها غلاية من الفولاذ وقِدر النحاس.</p>",
        '<p>عندها <a href="/k">هذه</a>، وغلاية النحاس قديمة.</p>',
        '<p>عندها <a href="/old">هذه</a>، وغلاية النحاس قديمة.</p>',
        "<figure><figcaption>غلاية النحاس</figcaption></figure><p>صورة.</p>",
        "<aside><p>غلاية النحاس للبيع.</p></aside>",
        "<nav><ul><li>غلاية النحاس</li></ul></nav>",
    ],
)
def test_arabic_words_that_look_like_it_do_not(body: str) -> None:
    text = article("/aunt", body=body, lang="ar")
    assert found(text, ARABIC_KETTLE, redirect("/old", "/k")) == []


def test_of_pages_with_one_text_one_speaks_and_one_is_spoken_of() -> None:
    """Copies in the folders of other languages, not translated yet, would say all of it again."""
    letters = [article(f"/{name}/aunt", body=SAID, seed="/aunt") for name in ("de", "en", "fr")]
    kettles = [
        article(f"/{name}/k", head=KEYS if name == "en" else "", body=f"<p>{KETTLE}</p>", seed="/k")
        for name in ("de", "en", "fr")
    ]
    [mention] = found(*letters, *kettles)
    assert mention.target == f"{BASE}/en/k"
    assert mention.source.url == f"{BASE}/de/aunt"
