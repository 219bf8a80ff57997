"""Sentences about a page's keyphrases and its cap, shared by several formats."""

from seoaudit.report.parts import KeyphraseReport, Status
from seoaudit.report.report import PageReport
from seoaudit.rule import registry
from seoaudit.rule.messages import Words
from seoaudit.text.segments.normalise import normalise

MAX_FORMS_NAMED = 6


def capped(page: PageReport, words: Words) -> str:
    """Return which rule caps the page, and the score without it; only for capped pages."""
    whole = int(page.exact_score + 0.5)
    return words.phrase("capped", cap=page.cap or 0, rule=capping_rule(page), score=whole)


def capping_rule(page: PageReport) -> str:
    """Return the rule that caps the page; "" if none does."""
    if page.cap is None:
        return ""
    failed = (r.id for r in page.rules if r.status in (Status.FAIL, Status.PARTIAL))
    return next((name for name in failed if registry.rule_of(name).cap == page.cap), "")


def keyphrase_line(keyphrase: KeyphraseReport, words: Words) -> str:
    """Return how the article uses a keyphrase."""
    named = _named(keyphrase, words)
    if keyphrase.weaker and not keyphrase.occurrences:
        told = words.phrase("keyphrase_weaker", keyphrase=named, count=keyphrase.weaker)
    else:
        density = round(keyphrase.density, 2)
        told = words.phrase(
            "keyphrase", keyphrase=named, count=keyphrase.occurrences, density=density
        )
    sentences = [told]
    as_given = _spelling(keyphrase.text)
    others = [form for form in keyphrase.forms if _spelling(form) != as_given]
    if others:
        more = ["…"] if others[MAX_FORMS_NAMED:] else []
        forms = words.join([*others[:MAX_FORMS_NAMED], *more])
        sentences.append(words.phrase("keyphrase_forms", count=keyphrase.exact, forms=forms))
    if keyphrase.synonyms:
        synonyms = words.join(f"{text} ({count})" for text, count in keyphrase.synonyms)
        sentences.append(words.phrase("keyphrase_synonyms", synonyms=synonyms))
    return " · ".join(sentences)


def _spelling(form: str) -> str:
    """Return one spelling of a phrase, whether its words are hyphenated or not."""
    return normalise(form).replace("-", " ")


def _named(keyphrase: KeyphraseReport, words: Words) -> str:
    """Return the keyphrase, with the alternatives if it was detected."""
    if keyphrase.origin != "inferred":
        return words.phrase("keyphrase_named", text=keyphrase.text)
    if not keyphrase.runners_up:
        return words.phrase("keyphrase_guessed", text=keyphrase.text)
    others = words.join(keyphrase.runners_up)
    return words.phrase("keyphrase_guessed_among", text=keyphrase.text, others=others)
