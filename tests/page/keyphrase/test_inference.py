import pytest

from seoaudit import Page
from seoaudit.testing import page

WOOD = "The wood grows too dense for the light, and it is time to take some of it out. "
ARABIC = "يحتاج الخشب إلى الضوء، وقد حان الوقت ليؤخذ منه بعض ما زاد عن حاجته في الشتاء. "


def article(title: str, text: str, *, h1: str | None = None, lang: str = "en") -> Page:
    headline = f"<h1>{title if h1 is None else h1}</h1>" if h1 != "" else ""
    head = f'<html lang="{lang}"><head><title>{title}</title></head>'
    return page(f"{head}<article>{headline}{text}</article></html>", content="article")


def inferred(judged: Page) -> str | None:
    return judged.keyphrase.text if judged.keyphrase else None


PRUNING = (
    f"<p>An apple tree needs light. {WOOD * 3}</p>"
    f"<p>Old apple trees sleep. {WOOD} So does a young apple tree.</p>"
)


def test_the_phrase_of_the_headline_that_the_article_repeats_is_inferred() -> None:
    judged = article("How to prune an apple tree", PRUNING)
    [found] = judged.keyphrases
    assert (found.text, found.origin) == ("apple tree", "inferred")
    assert len(found.occurrences) == 3


def test_what_is_inferred_is_not_among_what_was_named() -> None:
    assert article("How to prune an apple tree", PRUNING).named_keyphrases == ()


def test_a_phrase_goes_before_its_own_word_where_it_is_nearly_as_frequent() -> None:
    text = f"<p>The trade deal is near. {WOOD * 2}</p><p>A deal on trade. {WOOD}</p>"
    text += f"<h2>The trade deal</h2><p>No deal. {WOOD} So says the trade deal.</p>"
    [found] = article("A trade deal is near", text).keyphrases
    assert found.text == "trade deal"


def test_no_phrase_ends_with_a_short_word_of_another_language() -> None:
    rest = "Il legno cresce troppo fitto per la luce, ed è tempo di toglierne una parte. "
    text = f"<p>Proof of Work. {rest * 2}</p><p>Proof of Work, proof of Stake. {rest}</p>"
    text += f"<h2>Proof of Stake</h2><p>Proof of Work. {rest}</p>"
    found = inferred(article("Proof of Work e Proof of Stake", text, lang="it"))
    assert found == "Proof of Work"


def test_forms_of_a_word_count_together() -> None:
    text = f"<p>رحلتنا الجبلية. {ARABIC * 2}</p><p>ثم الرحلات الجبلية، ورحلة جبلية. {ARABIC}</p>"
    text += f"<h2>بعد الرحلة الجبلية</h2><p>{ARABIC}</p>"
    [found] = article("رحلة جبلية قرب مراكش", text, lang="ar").keyphrases
    assert (found.text, len(found.occurrences)) == ("رحلة جبلية", 4)


def test_the_form_that_is_shown_is_the_commonest_one_without_particles() -> None:
    rest = f"<p>بمراكش ثم بمراكش ثم ومراكش. {ARABIC}</p><h2>بمراكش</h2><p>{ARABIC}</p>"
    for opening in ("وصل إلى مراكش.", "وصل بمراكش."):
        text = f"<p>{opening} {ARABIC * 2}</p>{rest}"
        assert inferred(article("بمراكش حفل كبير", text, lang="ar")) == "مراكش"


def test_a_name_keeps_its_capitals() -> None:
    text = f"<p>Audi. {WOOD * 2}</p><p>AUDI sells. audi. {WOOD}</p><h2>Audi</h2><p>{WOOD}</p>"
    assert inferred(article("Audi says no", text)) == "Audi"


def test_runners_up_are_the_other_phrases_that_stand_out() -> None:
    text = f"<p>The apple trees of Orchard. {WOOD * 2}</p><p>In Orchard the apple trees. {WOOD}</p>"
    text += f"<h2>Orchard</h2><p>Some apple trees again, in Orchard. {WOOD}</p>"
    text += f"<p>Many apple trees. {WOOD}</p><p>Old apple trees, Orchard. {WOOD}</p>"
    [found] = article("Old apple trees in Orchard", text).keyphrases
    assert (found.text, found.runners_up) == ("apple trees", ("Orchard",))


def test_no_runner_up_is_a_part_of_a_likelier_phrase() -> None:
    [found] = article("How to prune an apple tree", PRUNING).keyphrases
    assert found.runners_up == ()


def test_the_name_of_the_site_is_no_candidate() -> None:
    text = PRUNING + "<p>Green Fingers writes. Green Fingers reads. Green Fingers digs.</p>"
    judged = article(
        "How to prune an apple tree | Green Fingers", text, h1="How to prune an apple tree"
    )
    [found] = judged.keyphrases
    assert (found.text, found.runners_up) == ("apple tree", ())


def test_the_address_and_subheadings_speak_for_a_phrase() -> None:
    text = f"<p>The hand saw. {WOOD * 3}</p><h2>Which hand saw</h2><p>A hand saw. {WOOD * 3}</p>"
    html = f'<html lang="en"><title>Choose a hand saw</title><article>{text}</article></html>'
    without = page(html, content="article")
    known = page(html, content="article", url="https://example.com/garden/choose-a-hand-saw")
    assert inferred(without) is None
    assert inferred(known) == "hand saw"


@pytest.mark.parametrize(
    ("title", "text", "lang"),
    [
        ("How to prune an apple tree", f"<p>{WOOD * 5}</p>", "en"),
        ("How to prune an apple tree", f"<p>An apple tree. {WOOD * 5}</p>", "en"),
        ("How to prune an apple tree", "", "en"),
        ("", PRUNING, "en"),
        ("2026", PRUNING, "en"),
        ("苹果树修剪", "<p>苹果树修剪。苹果树修剪。苹果树修剪。</p>", "zh"),
        ("りんごの木", "<p>りんごの木。りんごの木。りんごの木。</p>", "ja"),
    ],
    ids=[
        "never said", "said once", "no text", "no headline", "number", "zh", "ja",
    ],
)  # fmt: skip
def test_nothing_is_inferred_without_clear_signs(title: str, text: str, lang: str) -> None:
    assert article(title, text, lang=lang).keyphrases == ()


def test_a_phrase_said_in_passing_in_a_long_article_is_not_what_it_is_about() -> None:
    assert inferred(article("How to prune an apple tree", PRUNING + f"<p>{WOOD * 70}</p>")) is None


def test_the_same_page_gives_the_same_phrase() -> None:
    first, second = (article("How to prune an apple tree", PRUNING).keyphrases for _ in range(2))
    assert [k.text for k in first] == [k.text for k in second]


def test_synonyms_that_are_given_belong_to_it() -> None:
    html = f"<title>How to prune an apple tree</title><h1>How to prune an apple tree</h1>{PRUNING}"
    [found] = page(html, synonyms=["orchard tree"]).keyphrases
    assert (found.text, found.origin) == ("apple tree", "inferred")
    assert found.synonym_counts == (("orchard tree", 0),)


@pytest.mark.parametrize(
    ("title", "said"),
    [
        ("How they win", "They win. We win. You win"),
        ("A plan to save old trees", "They want to save old trees. To save old trees"),
        ("Three for the garden", "Three. Three again"),
    ],
)
def test_nobody_looks_for_a_verb_or_a_number(title: str, said: str) -> None:
    text = f"<p>{said}. {WOOD * 2}</p><p>{said}. {WOOD}</p><h2>{said}</h2><p>{WOOD}</p>"
    found = inferred(article(title, text)) or ""
    assert found.split(" ")[0].lower() not in {"win", "save", "three"}


def test_a_name_after_a_preposition_is_no_verb() -> None:
    text = f"<p>To Kent. {WOOD * 2}</p><p>To Kent, to Kent. {WOOD}</p><h2>To Kent</h2><p>{WOOD}</p>"
    assert inferred(article("Kent in spring", text)) == "Kent"


def test_initials_keep_their_last_dot() -> None:
    text = f"<p>The U.S. trees. {WOOD * 2}</p><p>The U.S. wood, the U.S. light. {WOOD}</p>"
    text += f"<h2>The U.S. apple</h2><p>{WOOD}</p>"
    assert inferred(article("U.S. orchards", text)) == "U.S."


def test_a_name_goes_before_a_common_word_that_is_as_frequent() -> None:
    said = f"<p>Nelson has a goal. {WOOD * 2}</p>"
    text = f"{said * 7}<h2>The goal of Nelson</h2><p>{WOOD}</p>"
    assert inferred(article("Nelson and the goal that won", text)) == "Nelson"


def sentences(*said: str) -> str:
    return "".join(f"<p>{one} {WOOD}</p>" for one in said)


def test_a_common_word_alone_is_not_sure_enough() -> None:
    text = sentences(*["The police came."] * 6) + f"<h2>The police</h2><p>{WOOD}</p>"
    assert inferred(article("Police save old trees", text)) is None


@pytest.mark.parametrize(("word", "found"), [("mint", "mint"), ("mint-green", None)])
def test_a_common_word_that_is_said_everywhere_is(word: str, found: str | None) -> None:
    said = f"<p>It is {word}. {WOOD}</p><h2>Water for {word}</h2><p>{WOOD}</p>"
    html = (
        '<html lang="en"><title>The mint at home</title>'
        '<meta name="description" content="How we keep mint.">'
        f"<article><h1>The mint at home</h1>{said * 4}</article></html>"
    )
    judged = page(html, content="article", url="https://example.com/mint-at-home")
    assert inferred(judged) == found


def test_a_name_at_the_end_of_the_headline_is_where_it_happens() -> None:
    text = sentences(*["It was in Rockledge."] * 4)
    assert inferred(article("Old trees are pruned by hand in Rockledge", text)) is None


def test_where_two_names_are_as_likely_none_is_inferred() -> None:
    both = sentences(*["Viera met Rockledge."] * 6)
    assert inferred(article("Viera and Rockledge meet at last", both)) is None
    one = sentences(*["Viera met us."] * 6, "Then came Rockledge.")
    assert inferred(article("Viera and Rockledge meet at last", one)) == "Viera"


def test_the_beginning_of_a_longer_name_is_none() -> None:
    text = sentences(*["It is New Kent."] * 2, *["It was New Essex."] * 4)
    assert inferred(article("New orchards grow old", text)) is None


def test_an_arabic_name_always_has_the_same_form() -> None:
    said = "".join(f"<p>{one} {ARABIC}</p>" for one in ["قال سمير ذلك."] * 6)
    said += f"<h2>سمير</h2><p>{ARABIC}</p>"
    assert inferred(article("سمير يزرع شجرة جديدة في الشتاء", said, lang="ar")) == "سمير"
    forms = "".join(f"<p>{one} {ARABIC}</p>" for one in ["جاء الموسم.", "في موسمه."] * 3)
    forms += f"<h2>موسم</h2><p>{ARABIC}</p>"
    assert inferred(article("موسم يبدأ بشجرة جديدة في الشتاء", forms, lang="ar")) is None


def test_an_arabic_verbal_noun_is_no_name() -> None:
    said = "".join(f"<p>{one} {ARABIC}</p>" for one in ["مع تطوير البستان."] * 6)
    said += f"<h2>تطوير</h2><p>{ARABIC}</p>"
    assert inferred(article("تطوير يبدأ بشجرة جديدة في الشتاء", said, lang="ar")) is None


def test_what_headlines_say_of_themselves_is_no_part_of_a_phrase() -> None:
    text = sentences(*["Video shows trees."] * 5)
    assert inferred(article("Video shows old trees", text)) in (None, "old trees")


def test_the_last_word_of_a_name_counts_as_the_name_where_it_stands_alone() -> None:
    text = sentences(
        "Ann Field came.", "Ann Field saw.", "It was here that Field left.", "Field is back."
    )
    [found] = article("Ann Field is back", text).keyphrases
    assert found.text == "Ann Field"
    assert found.synonym_counts == (("Field", 2),)
    [other] = article("Ann Field is back", sentences(*["Ann Field came."] * 4)).keyphrases
    assert other.synonyms == ()


def test_what_the_title_leaves_out_is_not_inferred_from_the_headline() -> None:
    text = sentences(*["An apple tree came."] * 6)
    assert inferred(article("Winter work", text, h1="How to prune an apple tree")) is None


def test_a_name_of_one_word_is_inferred_with_its_other_word() -> None:
    alone = f"<p>{WOOD}Then Lovelace rose. Now Lovelace sang. So Lovelace read.</p>" * 6
    text = f"<p>Then Ada Lovelace wrote. {WOOD}</p>{alone}<p>So Ada Lovelace slept. {WOOD}</p>"
    [found] = article("Ada Lovelace's engine", text).keyphrases
    assert found.names == "Ada Lovelace / Lovelace"
    assert len(found.occurrences) == 2


def test_what_headlines_only_rank_or_date_is_no_subject() -> None:
    text = f"<p>The best saw is here. {WOOD} The best. The best early one. {WOOD}</p>" * 3
    assert inferred(article("Best saws of Saturday", text)) != "best"
    assert inferred(article("How to rise early", text)) != "early"
