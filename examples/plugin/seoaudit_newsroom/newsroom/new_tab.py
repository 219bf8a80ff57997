from collections.abc import Iterator

from seoaudit import Finding, Page, Rule, bad, good, message


class NewTab(Rule):
    """Let readers decide where a link opens.

    ## Why it matters
    A link that opens a new tab takes the back button from readers.

    ## How to fix it
    Remove target="_blank".

    ## References
    - https://www.w3.org/TR/WCAG20-TECHS/G200.html
    """

    id = "newsroom/new-tab"

    opens = message("The link “{text}” opens a new tab.", advice="Remove the target attribute.")

    examples = (
        good('<p><a href="/a">More</a></p>'),
        bad('<p><a href="/a" target="_blank">More</a></p>', "opens"),
    )

    def applies(self, page: Page) -> bool:
        """Pages without links are not checked."""
        return bool(page.links)

    def check(self, page: Page) -> Iterator[Finding]:
        """Point at the attribute, not at the whole tag."""
        found = page.xpath("//a/@target[. = '_blank']")
        for target in found:
            link = next(each for each in page.links if each.element is target.element)
            yield self.opens.at(target, cost=1 / len(found), text=link.text)
