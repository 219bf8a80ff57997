"""The detected language of a text, and texts whose language cannot be determined."""

import pytest

from seoaudit.text.languages.detection import KNOWN, SAMPLE, detect, is_surely


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ar", "وصل الوفد إلى المدينة مساء أمس"),
        ("ar", "أفضل طرق حفظ الخضار"),
        ("fa", "سفر به شهرهای شمالی در تابستان"),
        ("ur", "وہ کل صبح گھر سے نکلا"),
        ("en", "How to keep your bread fresh"),
        ("fr", "Comment garder le pain frais à la maison"),
        ("de", "Wie man Brot richtig aufbewahrt und schneidet"),
        ("es", "Cómo guardar el pan en casa"),
        ("pt", "Como guardar o pão em casa"),
        ("it", "Come conservare il pane in casa"),
        ("nl", "Hoe bewaar je het brood thuis"),
        ("ru", "Как хранить хлеб дома"),
        ("uk", "Як зберігати хліб у їдальні"),
        ("tr", "Ekmek nasıl taze kalır ve saklanır"),
        ("id", "Cara menyimpan roti yang baik untuk keluarga"),
        ("pl", "Jak przechowywać chleb w domu"),
        ("sv", "Hur man förvarar bröd på bästa sätt"),
        ("he", "איך שומרים על לחם טרי"),
        ("el", "Πώς να φυλάξετε το ψωμί"),
        ("zh", "如何保存面包"),
        ("ja", "パンを保存する方法"),
        ("ko", "빵을 보관하는 방법"),
        ("th", "วิธีเก็บขนมปัง"),
        ("da", "Sådan bager du et brød"),
        ("da", "Hvad er det bedste, man kan gøre efter en lang dag"),
        ("no", "Regjeringen har besluttet å senke skatten for de fleste"),
        ("ca", "Com fer pa a casa amb farina integral"),
        ("cs", "Vláda se rozhodla snížit daně pro většinu občanů"),
        ("sk", "Je to malé mesto, ktoré leží na brehu rieky"),
        ("ro", "Cum să faci pâine acasă"),
        ("bg", "Това е малък град, който се намира на брега на реката"),
        ("mk", "Владата одлучи да ги намали даноците, но никој не е среќен"),
        ("hr", "To je mali grad koji se nalazi na obali rijeke"),
        ("sl", "To je majhno mesto, ki leži na bregu reke"),
        ("vi", "Cách làm bánh mì tại nhà"),
        ("ms", "Kerajaan mengurangkan cukai kerana ekonomi, bukan sahaja di bandar"),
        ("hu", "A kormány úgy döntött, hogy csökkenti az adókat"),
        ("fi", "Hallitus on päättänyt alentaa veroja, koska talous kasvaa"),
    ],
)
def test_short_titles_are_recognised(language: str, text: str) -> None:
    assert detect(text) == language


@pytest.mark.parametrize("text", ["", "   ", "2026 — 15", "iPhone 15 Pro Max", "ok", "😀😀😀"])
def test_what_cannot_be_told_is_not_guessed(text: str) -> None:
    assert detect(text) is None


def test_a_language_is_sure_where_function_words_carry_the_text() -> None:
    assert is_surely("en", "The tree is pruned in the winter, and the wood is left to dry.")
    assert is_surely("ar", "تُقلَّم الشجرة في الشتاء ثم يُترك الخشب حتى يجف من تلقاء نفسه.")
    assert not is_surely("en", "Apple tree pruning saws: prices, reviews, shops")
    assert not is_surely("en", "")
    assert not is_surely("da", "Det gamle træ beskæres om vinteren")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "A velha árvore é podada no inverno, e a madeira fica no chão para que seque."),
        ("pt", "El viejo árbol se poda en el invierno, y la madera se deja en el suelo que seca."),
        ("fr", "El viejo árbol se poda en el invierno, y la madera se deja en el suelo que seca."),
        ("fa", "تُقلَّم الشجرة القديمة في الشتاء ثم يُترك الخشب حتى يجف."),
        ("ar", "درخت سیب کهنه را در زمستان هرس می‌کنند و چوب را می‌گذارند تا خشک شود."),
    ],
)
def test_no_neighbour_of_a_language_is_sure(language: str, text: str) -> None:
    assert not is_surely(language, text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ar", "تزهر الأشجار في الربيع"),
        ("fa", "درختان در بهار شکوفه می‌دهند"),
        ("ur", "درخت بہار میں پھول دیتے ہیں"),
        ("ru", "Деревья цветут весной, и мы этому рады"),
        ("uk", "Дерева цвітуть навесні"),
        ("pt", "As árvores dão flores na primavera"),
        ("es", "Los árboles dan flores en la primavera"),
        ("hi", "वसंत में पेड़ों पर फूल आते हैं"),
        ("bn", "বসন্তে গাছে ফুল ফোটে"),
        ("ta", "வசந்த காலத்தில் மரங்கள் பூக்கும்"),
        ("hy", "Ծառերը ծաղկում են գարնանը"),
        ("ka", "ხეები გაზაფხულზე ყვავის"),
        ("da", "Hvordan bager man rugbrød derhjemme?"),
        ("en", "Buy cheap shoes online"),
        ("nl", "De beste hotels van Parijs"),
        ("hu", "A legjobb párizsi szállodák"),
        ("bg", "Най-добрите хотели в Париж"),
        ("ru", "Лучшие отели Парижа"),
        ("fr", "Il a vu « Der Himmel über Berlin » hier soir au cinéma."),
        ("de", "Der Film „La vie en rose“ läuft heute im Kino um die Ecke."),
        ("ru", "Слово «щастя» по-украински значит «счастье»."),
        ("da", "Vi mangler stadig at finde ud af, hvorfor toget ikke kom."),
        ("no", "Vi har ennå ikke funnet ut hvorfor toget ikke kom."),
        ("no", "Hvordan baker man brød hjemme?"),
        ("ca", "El govern ha presentat avui una proposta sobre els impostos."),
        ("es", "El gobierno ha presentado hoy una propuesta sobre los impuestos."),
        ("cs", "Jak upéct chleba doma?"),
        ("sk", "Vláda dnes predstavila nový návrh daní, ktorý má pomôcť rodinám."),
        ("sr", "Дрвеће цвета у пролеће и ми се радујемо"),
        ("sr", "Волим да читам књиге увече када је тихо."),
        ("sr", "Volim da čitam knjige uveče kada je tiho."),
        ("hr", "Volim čitati knjige navečer kad je tiho."),
        ("mk", "Како да испечете леб дома"),
        ("bg", "Как да изпечем хляб у дома"),
        ("ru", "Как испечь хлеб дома"),
        ("be", "Урад прадставіў сёння новую прапанову аб падатках"),
        ("ru", "Фильм «Тіні забутих предків» снова показали в Москве, и зал был полон."),
        ("ms", "Kerajaan hari ini membentangkan cadangan baharu mengenai cukai."),
        ("id", "Pemerintah hari ini mengajukan usulan baru tentang pajak."),
    ],
)
def test_neighbours_are_told_apart(language: str, text: str) -> None:
    assert detect(text) == language


@pytest.mark.parametrize("letter", "ٹڈڑںےھہ")
def test_one_letter_of_its_own_is_enough_for_urdu(letter: str) -> None:
    assert detect(f"باغ در شهر {letter}") == "ur"
    assert detect("باغ در شهر") == "fa"


@pytest.mark.parametrize(
    "text",
    [
        "درەختەکان لە بەهاردا گوڵ دەکەن",
        "ونې په پسرلي کې ګلونه کوي",
        "دەرەخلەر باھاردا چېچەكلەيدۇ",
        "Дрэвы цвітуць вясной і мы радуемся",
        "Vyriausybė nusprendė sumažinti mokesčius, nes ekonomika auga.",
        "Ríkisstjórnin hefur ákveðið að lækka skatta fyrir flesta borgara.",
        "Trærne blomstrer om våren",
    ],
)
def test_a_language_that_is_not_known_is_not_taken_for_its_neighbour(text: str) -> None:
    assert detect(text) is None


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("شجرة", None),
        ("شجرةةة", "ar"),
        ("木", None),
        ("树木", "zh"),
        ("나무", "ko"),
        ("δέντρ", None),
        ("δέντρα", "el"),
    ],
)
def test_a_text_needs_six_letters_or_two_wide_ones(text: str, language: str | None) -> None:
    assert detect(text) == language


def test_a_script_needs_half_of_the_letters() -> None:
    assert detect("δέντρα cyan twigs") is None
    assert detect("δέντρα and it") == "el"


def test_kana_among_han_is_japanese() -> None:
    assert detect("樹木の剪定") == "ja"
    assert detect("樹木" * 6 + "の") == "zh"


def test_the_beginning_of_a_text_decides() -> None:
    arabic = "تُقلَّم الأشجار في الشتاء ثم تُترك حتى الربيع. "
    english = "The trees are pruned in the winter and left until the spring. "
    assert detect(arabic * SAMPLE + english) == "ar"
    assert detect("." * SAMPLE + english) is None


def test_what_detect_answers_is_known() -> None:
    assert {"ar", "en", "he", "zh"} <= KNOWN
    assert KNOWN.isdisjoint({"bs", "is", "ckb", ""})


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Dvořák et Janáček sont deux compositeurs que tout le monde connaît."),
        ("en", "The novel by Ødegaard and Bjørn is on the list of the year."),
        ("de", "Die Musik von Dvořák und Janáček ist in Deutschland sehr beliebt."),
        ("ru", "В газете «Україна» вышла статья о том, как живут люди и что они едят."),
        ("ar", "زار الكاتب ڑاہد المدينة مع الأصدقاء في الأسبوع الماضي وتحدث عن الرحلة"),
        ("en", "The old house is on the hill and the trees are in the garden ð"),
    ],
)
def test_a_name_with_a_letter_of_another_language_decides_nothing(language: str, text: str) -> None:
    assert detect(text) == language


@pytest.mark.parametrize("text", ["Regnet er her i dag", "Trærne blomstrer om våren"])
def test_danish_and_norwegian_are_not_guessed_where_no_word_tells_them_apart(text: str) -> None:
    assert detect(text) is None
