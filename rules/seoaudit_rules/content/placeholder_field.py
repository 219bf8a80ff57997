from collections.abc import Iterator
from functools import partial
from urllib.parse import unquote

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message
from seoaudit.facts import shorten
from seoaudit_rules.content.placeholder_text import markers
from seoaudit_rules.filler_texts import fillers
from seoaudit_rules.leftover_notes import notes
from seoaudit_rules.shared_cost import MAX_FINDINGS
from seoaudit_rules.shown_fields import Field, attribute_place, shown_fields
from seoaudit_rules.template_variables import NO_VALUE, variables_in_field


class PlaceholderField(Rule):
    """Fill every variable in titles, descriptions and alt texts.

    ## Why it matters
    A title that reads "undefined | Valley Garden" or "%title% - %sitename%" is what people see in
    search results, in their tabs and wherever they share the page. Variables are left over when a
    template, a plugin or a script does not find what it should put there.

    ## How to fix it
    Write the text, or correct the name of the variable in the template or in the settings of the
    SEO plugin.

    ## References
    - https://developers.google.com/search/docs/appearance/title-link
    - https://developers.google.com/search/docs/appearance/snippet
    """

    id = "content/placeholder-field"
    severity = Severity.ERROR
    basis = Basis.HEURISTIC
    weight = 2
    follows = ("head/title-missing", "head/description-missing")

    variable = message(
        "“{placeholder}” was left in {field}.",
        advice="Write the text, or correct the variable in the template or the SEO plugin.",
        per="page",
    )

    examples = (
        good("<title>Save 50% sugar and 20% time with one feeder</title>"),
        good("<title>Undefined behaviour and how to meet it</title>"),
        bad("<title>%title% - %sitename%</title>", "variable"),
        bad("<title>undefined | Valley Garden</title>", "variable"),
        bad('<meta name="description" content="%%excerpt%%">', "variable"),
        bad('<p>Text</p><img src="saw.jpg" alt="undefined">', "variable"),
        bad('<p>Text</p><img src="saw.jpg" alt="TODO: describe the saw">', "variable"),
        bad('<link rel="canonical" href="https://example.com/{{ slug }}">', "variable"),
        bad('<meta name="description" content="Lorem ipsum dolor sit amet.">', "variable"),
    )

    def applies(self, page: Page) -> bool:
        """In a template, which no reader sees, variables are in their place."""
        is_named = any(True for _ in shown_fields(page)) or any(True for _ in addresses(page))
        return not page.template_code.is_template and is_named

    def awaits(self, page: Page) -> bool:
        """Any field that is added is read."""
        return not page.template_code.is_template

    def check(self, page: Page) -> Iterator[Finding]:
        fields = [*shown_fields(page), *addresses(page)]
        # Most pages have neither in any of their fields: one search tells.
        text = "\n".join(field.text for field in fields)
        has_filler = any(True for _ in fillers(text))
        if not (has_filler or any(sign in text for sign in SIGNS)):
            return
        language = page.language.code or ""
        left = [
            (field, text)
            for field in fields
            if (text := left_over(field.text, has_filler=has_filler) or note(field, language))
        ]
        for field, text in left[:MAX_FINDINGS]:
            yield self.variable.at(
                field.place,
                cost=1 / min(len(left), MAX_FINDINGS),
                placeholder=shorten(text),
                field=field.name,
            )


# Each variable and each note to oneself in a field has one of these in it.
SIGNS = ("{", "%", "[", "]", "TODO", "FIXME", "TB", "XXX", "TK", *sorted(NO_VALUE))

# What names the page to search engines and previews of links, by a full URL.
URL_METAS = ("og:url", "og:image", "twitter:image", "twitter:url")
URL_LINKS = ("canonical", "alternate")


def addresses(page: Page) -> Iterator[Field]:
    """The URLs in the head and of images; "%7B%7B" is a brace that was encoded."""
    for meta in page.head.metas:
        if meta.name in URL_METAS and may_have_variable(meta.text):
            yield Field(meta.name, unquote(meta.text), partial(getattr, meta, "value"))
    for element in page.tree.by_tag("link"):
        if may_have_variable(href := element.get("href")):
            kinds = element.get("rel").lower().split()
            if kind := next((each for each in URL_LINKS if each in kinds), None):
                yield Field(kind, unquote(href), partial(attribute_place, element, "href"))
    for image in page.article_images:
        is_address = may_have_variable(image.source) and not image.source.startswith("data:")
        if is_address and not page.is_filled_by_script:
            yield Field("src", unquote(image.source), partial(getattr, image, "source_place"))


def may_have_variable(url: str) -> bool:
    """Whether a URL has a sign of those around variables; a lone "%" is in many encoded ones."""
    if "%" not in url:
        return "{" in url
    return any(sign in url for sign in ("{", "%7B", "%7b", "<%", "%%"))


def note(field: Field, language: str) -> str:
    """A note to oneself in a field; content/placeholder-text reports those in the title."""
    if field.name == "<title>":
        return ""
    found = [*markers(field.text, language), *notes(field.text, language)]
    start, end = min(found, default=(0, 0))
    return field.text[start:end]


def left_over(text: str, *, has_filler: bool) -> str:
    """The first variable or filler text in a field; "" if there is none."""
    places = [*variables_in_field(text), *(fillers(text) if has_filler else ())]
    start, end = min(places, default=(0, 0))
    return text[start:end]
