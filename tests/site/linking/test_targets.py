from seoaudit.rule.site import ExampleAnswer, Opportunity, page, site
from seoaudit.site.linking.targets import LinkTarget, hold_each_other, is_same_keyphrase
from seoaudit.testing.site import stored

BREAD = "The baker kneads rye dough, and the dough rests until the crust of the loaf is brown. "
SAILS = "The sailor mends the torn sail, coils the wet rope and scrapes the hull of the boat. "


def wrote(path: str, title: str, text: str, keyphrase: str = "") -> ExampleAnswer:
    head = f'<meta name="keywords" content="{keyphrase}">' if keyphrase else ""
    return page(
        path,
        f"<!doctype html><html lang=en><title>{title}</title>{head}<main><article><h1>{title}</h1>"
        f"<p>{text}</p></article></main></html>",
    )


def found(*answers: ExampleAnswer) -> list[Opportunity]:
    others = [wrote(f"/{n}", f"Note {n}", f"In {n} we painted gate number {n}.") for n in range(9)]
    return list(stored(site(*answers, *others)).opportunities())


SOURDOUGH = wrote(
    "/bread", "Sourdough bread at home", BREAD * 3 + "Sourdough bread is rye. Sourdough bread."
)


def test_what_title_and_headline_agree_on_is_a_target_on_a_like_topic() -> None:
    said = "We sold sourdough bread there."
    [mention] = found(SOURDOUGH, wrote("/baker", "The baker", BREAD * 2 + said))
    assert (mention.keyphrase.lower(), mention.source.text) == (
        "sourdough bread", "sourdough bread",
    )  # fmt: skip
    assert found(SOURDOUGH, wrote("/sails", "The sailor", SAILS * 2 + said)) == []


def test_a_single_word_is_one_only_on_a_like_topic() -> None:
    rye = wrote("/rye", "Rye", BREAD * 3 + "Rye is sown in autumn.", "rye")
    said = "They carried rye."
    assert len(found(rye, wrote("/baker", "The baker", BREAD * 2 + said))) == 1
    assert found(rye, wrote("/sails", "The sailor", SAILS * 2 + said)) == []


def test_several_words_that_somebody_named_are_one_anywhere() -> None:
    kettle = wrote("/k", "Kettle", "A brass kettle is made of two sheets.", "brass kettle")
    assert len(found(kettle, wrote("/sails", "Sails", SAILS + "He owned a brass kettle."))) == 1


def test_keyphrases_are_the_same_in_any_form() -> None:
    target = LinkTarget(1, "https://site.example/k", "brass kettle", "en", is_sure=True)
    assert is_same_keyphrase("Brass kettles", target)
    assert not is_same_keyphrase("brass kettle repair", target)
    assert hold_each_other("brass kettle repair", target)
    assert not hold_each_other("copper pan", target)
    assert not hold_each_other("", target)
