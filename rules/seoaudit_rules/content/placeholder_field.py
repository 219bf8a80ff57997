from collections.abc import Iterator

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message
from seoaudit.facts import shorten
from seoaudit_rules.filler_texts import fillers
from seoaudit_rules.shared_cost import MAX_FINDINGS
from seoaudit_rules.shown_fields import shown_fields
from seoaudit_rules.template_variables import variables_in_field


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
        bad('<meta name="description" content="Lorem ipsum dolor sit amet.">', "variable"),
    )

    def applies(self, page: Page) -> bool:
        """In a template, which no reader sees, variables are in their place."""
        return not page.template_code.is_template and any(True for _ in shown_fields(page))

    def awaits(self, page: Page) -> bool:
        """Any field that is added is read."""
        return not page.template_code.is_template

    def check(self, page: Page) -> Iterator[Finding]:
        fields = list(shown_fields(page))
        # Most pages have no filler text in any of their fields: one search tells.
        has_filler = any(True for _ in fillers("\n".join(field.text for field in fields)))
        left = [(f, text) for f in fields if (text := left_over(f.text, has_filler=has_filler))]
        for field, text in left[:MAX_FINDINGS]:
            yield self.variable.at(
                field.place,
                cost=1 / min(len(left), MAX_FINDINGS),
                placeholder=shorten(text),
                field=field.name,
            )


def left_over(text: str, *, has_filler: bool) -> str:
    """The first variable or filler text in a field; "" if there is none."""
    places = [*variables_in_field(text), *(fillers(text) if has_filler else ())]
    start, end = min(places, default=(0, 0))
    return text[start:end]
