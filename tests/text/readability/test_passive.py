import pytest

from seoaudit.text.readability.passive import find_passive, knows_passive
from seoaudit.text.resources import listed
from seoaudit.text.segments.words import split_words


def passive(text: str, language: str) -> str | None:
    """Return the first hint in a sentence, as written there."""
    words = [word.text for word in split_words(text)]
    found = find_passive(words, language)
    return " ".join(words[found[0] : found[1] + 1]) if found else None


FOUND = [
    ("id", "Rumah itu dibangun pada Mei.", "dibangun"),
    ("tr", "Köprü iki yılda yapıldı.", "yapıldı"),
    ("he", "הספר פורסם בחורף.", "פורסם"),
    ("fa", "خانه در ماه مه ساخته شد.", "ساخته شد"),
    ("fa", "این نامه نوشته می‌شود.", "نوشته می‌شود"),
    ("fa", "این نامه نوشته می شود.", "نوشته می شود"),
    ("fa", "خانه ساخته خواهد شد.", "ساخته خواهد شد"),
    ("fa", "او در شهر شناخته گردید.", "شناخته گردید"),
    ("de", "Sie sagt, dass das Haus gebaut wurde.", "gebaut wurde"),
    ("de", "Die Küche muss noch renoviert werden.", "renoviert werden"),
    ("de", "Das Auto ist längst verkauft worden.", "verkauft worden"),
    ("de", "Das würde sofort bestraft.", "würde sofort bestraft"),
    ("nl", "Ze zegt dat het huis verkocht werd.", "verkocht werd"),
    ("nl", "De brug is vorig jaar hersteld.", "is vorig jaar hersteld"),
    ("nl", "Een fietser is aangereden.", "is aangereden"),
    ("nl", "De oude pont werd weggevaren.", "werd weggevaren"),
    ("nl", "Het geld is gisteren uitgekeerd.", "is gisteren uitgekeerd"),
    ("it", "La strada è stata migliorata.", "stata migliorata"),
    ("it", "La torta è preceduta da un brodo.", "è preceduta"),
    ("it", "Questo fu scoperto per caso.", "fu scoperto"),
    ("it", "Chiediamo che venga ridotta la tassa.", "venga ridotta"),
    ("fr", "La cour est desservie par un sentier.", "est desservie"),
    ("fr", "Avant d’être tuée, elle chantait.", "d’être tuée"),
    ("pl", "Projekt był szybko kopiowany.", "był szybko kopiowany"),
    ("pl", "Otwarta zostanie nowa sala.", "Otwarta zostanie"),
    ("ru", "Он был призван в армию.", "был призван"),
    ("ru", "Спродюсирован был альбом дома.", "Спродюсирован был"),
    ("sv", "Frågan diskuteras livligt.", "diskuteras"),
    ("sv", "Brevet kan läsas av alla.", "läsas"),
    ("sv", "Priserna sätts av staten.", "sätts"),
    ("en", "It is used in cakes.", "is used"),
    ("en", "The bed got tossed out.", "got tossed"),
    ("ar", "تم توقيع الاتفاق أمس", "تم توقيع"),
    ("en", "The law was passed in May.", "was passed"),
    ("en", "The crowd was stunned by the noise.", "was stunned"),
    ("pl", "Był zaskoczony przez burzę.", "Był zaskoczony"),
    ("pl", "Został przygotowany obiad.", "Został przygotowany"),
    ("en", "The law has not yet been written.", "been written"),
    ("en", "It was quickly and quietly shown.", None),
    ("en", "She is unconvinced, and he is frustrated.", None),
    ("en", "It was quickly shown.", "was quickly shown"),
    ("en", "The window wasn’t broken.", "wasn’t broken"),
    ("fr", "La loi a été adoptée en mai.", "été adoptée"),
    ("fr", "Le suspect est arrêté.", "est arrêté"),
    ("fr", "La loi n’est pas publiée.", "n’est pas publiée"),
    ("de", "Das Gesetz wurde im Mai beschlossen.", "wurde im Mai beschlossen"),
    ("de", "Der Täter wird festgenommen.", "wird festgenommen"),
    ("de", "Das Haus wird verkauft.", "wird verkauft"),
    ("es", "La ley fue aprobada en mayo.", "fue aprobada"),
    ("es", "La carta ha sido escrita.", "sido escrita"),
    ("pt", "A lei foi aprovada em maio.", "foi aprovada"),
    ("it", "La legge è stata approvata.", "è stata approvata"),
    ("it", "La legge viene discussa domani dal Senato e poi approvata.", None),
    ("it", "La legge è approvata dal Senato.", "è approvata"),
    ("it", "La porta è aperta dall'usciere.", "è aperta"),
    ("nl", "De wet werd in mei aangenomen.", "werd in mei aangenomen"),
    ("pl", "Ustawa została przyjęta w maju.", "została przyjęta"),
    ("pl", "Ustawa była przyjęta przez Sejm.", "była przyjęta"),
    ("ru", "Закон был принят в мае.", "был принят"),
    ("ru", "Школа будет построена.", "будет построена"),
    ("sv", "Mannen blev dömd till fängelse.", "blev dömd"),
    ("sv", "Lagen antogs och huset byggdes snabbt.", "antogs"),
]


@pytest.mark.parametrize(("language", "text", "expected"), FOUND)
def test_a_passive_is_quoted(language: str, text: str, expected: str | None) -> None:
    assert passive(text, language) == expected


ACTIVE = [
    ("id", "Dia membangun rumah itu."),
    ("id", "Dinding itu dingin."),
    ("id", "Mereka tinggal di Dili."),
    ("tr", "Ustalar köprüyü iki yılda yaptı."),
    ("he", "המחברת כותבת ספר חדש."),
    ("fa", "او خسته شد و رفت."),
    ("fa", "این نوشته می گوید که او رفت."),
    ("de", "Wir werden die Gerichte essen."),
    ("de", "Er wird bald mehr geben."),
    ("de", "Die Angestellten werden müde."),
    ("nl", "De trein is vertrokken."),
    ("nl", "Hij heeft zijn best gedaan."),
    ("nl", "De ploeg is vannacht uitgerukt."),
    ("nl", "De trein was net weggereden."),
    ("nl", "De schulden waren opgelopen."),
    ("nl", "Ze is uitgegroeid tot een ster."),
    ("nl", "Het toestel is bij de kust neergestort."),
    ("it", "Lei è arrivata ieri."),
    ("it", "È intervenuto il sindaco."),
    ("it", "I ladri sono fuggiti e i prezzi sono calati."),
    ("it", "È subito sparita."),
    ("it", "L’aereo è decollato e la strada è migliorata."),
    ("it", "Gli strati si sono formati."),
    ("pl", "Zielona była trawa."),
    ("ru", "Он был очень доволен."),
    ("sv", "Det finns många sätt."),
    ("sv", "Kvinnornas krav var Annas."),
    ("sv", "En plats i solen."),
    ("ar", "تُعزز الشركة حضورها وتُشكل لجنة"),
    ("en", "The minister was tired and interested."),
    ("en", "He is in need of speed."),
    ("en", "The two finds are related to each other, and the diggers are thrilled."),
    ("pl", "Jesteśmy przygotowani, choć zaskoczeni."),
    ("en", "The city is located on the coast."),
    ("en", "She has written the letter."),
    ("fr", "Il est allé à Rabat."),
    ("fr", "Ils se sont rencontrés."),
    ("fr", "Elle s’est levée."),
    ("fr", "C’est la liberté."),
    ("de", "Sie werden das Haus verkaufen."),
    ("de", "Er wird morgen gehen."),
    ("de", "Es wird spät, weil er gekocht hat."),
    ("es", "El partido es complicado."),
    ("es", "Es abogado."),
    ("pt", "O partido é complicado."),
    ("it", "Lui è andato a Roma."),
    ("it", "La porta è aperta."),
    ("it", "Gli Stati Uniti sono stati uniti."),
    ("nl", "Zij werden oud en hebben gewerkt."),
    ("pl", "Była zmęczona."),
    ("ru", "Она была уверена в себе."),
    ("ru", "Вопрос был важен."),
    ("sv", "Vi hoppades på regn."),
]


@pytest.mark.parametrize(("language", "text"), ACTIVE)
def test_an_active_sentence_is_left_alone(language: str, text: str) -> None:
    assert passive(text, language) is None


@pytest.mark.parametrize("language", ["zh", "th", "ko", "xx", ""])
def test_other_languages_get_no_hints(language: str) -> None:
    assert passive("The law was passed", language) is None


@pytest.mark.parametrize("language", sorted(listed("passive")))
def test_a_sentence_may_be_empty_or_end_at_an_auxiliary(language: str) -> None:
    assert find_passive([], language) is None
    for word in ("was", "été", "wurde", "fue", "foi", "stato", "wordt", "została", "был", "تم"):
        assert find_passive([word], language) is None


def test_a_language_whose_passives_are_usual_is_not_advised_against_them() -> None:
    assert not knows_passive("id")
    assert knows_passive("fa")
    assert knows_passive("he")
    assert knows_passive("tr-TR")
    assert knows_passive("ar-EG")
    assert not knows_passive("xx")
