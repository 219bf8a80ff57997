from pathlib import Path

import pytest

from seoaudit.text.recognition.generic_link_texts import generic_link_texts, is_generic
from seoaudit.text.resources import DATA
from seoaudit.text.segments.normalise import normalise

LISTS = sorted((DATA / "generic_link_texts").glob("*.txt"))


@pytest.mark.parametrize(
    ("language", "texts"),
    [
        ("en", "click here|click this|go|here|information|learn more|more|more info|right here"),
        ("en", "more information|read more|see more|start|this|continue reading|this link"),
        (
            "ar",
            "اضغط هنا|انقر هنا|اقرأ المزيد|المزيد|هنا|من هنا|لمعرفة المزيد|هذا الرابط|تابع القراءة",
        ),
        ("fr", "cliquez ici|ici|en savoir plus|lire la suite|plus d'infos|voir plus|ce lien"),
        ("de", "hier klicken|klicke hier|hier|mehr|siehe|dies|das|weiterlesen|mehr erfahren"),
        ("es", "haga clic aquí|click aquí|pincha aquí|aquí|leer más|más información|este enlace"),
        ("pt", "clique aqui|aqui|saiba mais|leia mais|veja mais|ir|mais informações"),
        ("it", "clicca qui|qui|leggi tutto|scopri di più|maggiori informazioni|continua a leggere"),
        ("nl", "klik hier|hier|lees meer|meer informatie|lees verder|deze link"),
        ("ru", "нажмите здесь|здесь|тут|подробнее|читать далее|узнать больше|по ссылке"),
        ("tr", "buraya tıklayın|burada|daha fazla bilgi|devamını oku|tıklayınız|detaylar"),
        ("fa", "اینجا کلیک کنید|اینجا|بیشتر بخوانید|ادامه مطلب|اطلاعات بیشتر|بیشتر|شروع|برو|این"),
        ("he", "לחץ כאן|לחצו כאן|כאן|קרא עוד|למידע נוסף|המשך קריאה|עוד"),
        ("ur", "یہاں کلک کریں|یہاں|مزید پڑھیں|مزید معلومات|مزید|تفصیلات"),
        ("id", "klik di sini|di sini|baca selengkapnya|selengkapnya|info lebih lanjut"),
        ("pl", "kliknij tutaj|tutaj|czytaj więcej|dowiedz się więcej|więcej|zobacz więcej"),
        ("sv", "klicka här|här|läs mer|mer|mer info|mer information"),
        ("zh", "点击这里|点此|这里|更多|阅读全文|查看详情|點擊這裡|繼續閱讀|了解更多"),
        ("ja", "こちら|ここをクリック|続きを読む|もっと見る|詳細はこちら|全文表示|リンク"),
        ("ko", "여기|여기를 클릭하세요|더보기|자세히 보기|계속 읽기|링크|전체 보기"),
        ("fi", "klikkaa tästä|tästä|lue lisää|täältä|lisätietoja|jatka lukemista"),
        ("hu", "kattints ide|itt|bővebben|olvass tovább|tovább|részletek"),
        ("da", "klik her|her|læs mere|mere|se mere|læs videre"),
        ("no", "klikk her|her|les mer|mer informasjon|se mer|les videre"),
        ("cs", "klikněte zde|zde|více|číst dál|více informací|tento odkaz"),
        ("ro", "click aici|aici|citește mai mult|mai multe detalii|acest link"),
        ("el", "πατήστε εδώ|εδώ|περισσότερα|διαβάστε περισσότερα|κλικ εδώ"),
        ("uk", "натисніть тут|тут|детальніше|читати далі|за посиланням"),
        ("ca", "fes clic aquí|aquí|llegir més|més informació|aquest enllaç"),
        ("fr", "voir aussi|à lire aussi|lien suivant|dans cet article"),
        ("ar", "التفاصيل من هنا|لقراءة الخبر|رابط المقال|في هذا المقال"),
        ("ta", "இங்கே கிளிக் செய்யவும்|மேலும் அறிக|மேலும் படிக்க"),
    ],
)
def test_the_customary_texts_of_each_language_are_generic(language: str, texts: str) -> None:
    assert [text for text in texts.split("|") if not is_generic(text, language)] == []


@pytest.mark.parametrize(
    "text",
    [
        "Read more »",
        "→ Read more",
        "READ MORE...",
        "Read more…",
        "[Read more]",
        "  Read\n\tmore  ",
        "Read\u00a0more ›",
        "“Read more”!",
        "👉 Read more",
        "Read more ▸",
        "Read more >>",
    ],
)
def test_case_space_and_signs_around_the_text_make_no_difference(text: str) -> None:
    assert is_generic(text, "en")


@pytest.mark.parametrize(
    "text", ["إضغط هنا", "اضغَط هُنا", "اضـــغط هنا", "إقرأ المزيد", "اقرا المزيد ←", "المزيد؟"]
)
def test_arabic_marks_tatweel_and_hamza_forms_make_no_difference(text: str) -> None:
    assert is_generic(text, "ar")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("mas informacion", "es"),
        ("mas información", "es"),
        ("más informacion", "es"),
        ("CLICK AQUI", "es"),
        ("DEVAMINI OKU", "tr"),
        ("İNCELE", "tr"),
        ("Wiecej", "pl"),
        ("еще", "ru"),
        ("plus d’infos", "fr"),
    ],
)
def test_missing_accents_and_curly_apostrophes_make_no_difference(text: str, language: str) -> None:
    assert is_generic(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Moreover", "en"),
        ("More about pruning apple trees", "en"),
        ("Here Comes the Sun", "en"),
        ("legit link text", "en"),
        ("legitimer Link-Text", "de"),
        ("Hierarchie", "de"),
        ("ara", "tr"),
        ("maïs", "pt"),
        ("Mehrwertsteuer", "de"),
        ("هناء", "ar"),
        ("المزيدي", "ar"),
        ("تقليم أشجار التفاح", "ar"),
        ("aquí en Madrid", "es"),
        ("Visa", "sv"),
        ("Início", "pt"),
        ("lisää lunta Lappiin", "fi"),
        ("Ide-oda", "hu"),
        ("hermelin", "da"),
        ("article de Victor Hugo", "fr"),
        ("更多公园", "zh"),
    ],
)
def test_words_that_only_resemble_a_generic_text_are_not(text: str, language: str) -> None:
    assert not is_generic(text, language)


@pytest.mark.parametrize(
    "text", ["ara", "maïs", "Visa", "Git", "GA", "Discover", "Ten", "mais uma razão"]
)
def test_real_words_stay_words_when_the_language_is_unknown(text: str) -> None:
    assert not is_generic(text, None)


@pytest.mark.parametrize("text", ["", " ", "»", "...", "1", "[2]"])
def test_texts_without_words_are_left_to_other_rules(text: str) -> None:
    assert not is_generic(text, None)


def test_a_text_is_generic_in_its_own_language_only() -> None:
    assert is_generic("hier", "de")
    assert not is_generic("hier", "fr")
    assert not is_generic("click here", "de")


@pytest.mark.parametrize("language", ["ar", "ja", "ru"])
def test_english_amid_another_alphabet_is_known_as_english(language: str) -> None:
    assert is_generic("Read more", language)
    assert not is_generic("cliquez ici", language)


@pytest.mark.parametrize("language", [None, "", "xx", "sk-SK"])
def test_a_language_unknown_or_without_a_list_asks_all_lists(language: str | None) -> None:
    assert is_generic("klicke hier", language)
    assert is_generic("اضغط هنا", language)
    assert not is_generic("legit link text", language)


@pytest.mark.parametrize("language", ["pt-BR", "pt_BR", "PT"])
def test_regions_use_the_list_of_their_language(language: str) -> None:
    assert generic_link_texts(language) == generic_link_texts("pt")


def test_all_languages_together_hold_each_of_them() -> None:
    everything = generic_link_texts(None)
    assert all(generic_link_texts(path.stem) < everything for path in LISTS)


def test_the_languages_promised_have_a_list() -> None:
    promised = "ar en fr de es pt it nl ru tr fa he ur id pl sv zh ja ko".split()
    assert set(promised) <= {path.stem for path in LISTS}


@pytest.mark.parametrize("path", LISTS, ids=lambda path: path.stem)
def test_each_list_is_tidy(path: Path) -> None:
    first, *lines = path.read_text(encoding="utf-8").splitlines()
    assert first.startswith("# ")
    assert lines == [line.strip() for line in lines]
    assert all(lines)
    assert len(lines) == len(set(lines))


@pytest.mark.parametrize("path", LISTS, ids=lambda path: path.stem)
def test_every_text_of_a_list_is_recognised_as_it_is_written(path: Path) -> None:
    _, *lines = path.read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if not is_generic(line, path.stem)] == []
    assert all(normalise(text) == text for text in generic_link_texts(path.stem))
