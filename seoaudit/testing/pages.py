"""One rule on a piece of HTML, or on one of its examples."""

from collections.abc import Sequence
from functools import partial

from seoaudit.document.document import Document, ImageSize
from seoaudit.document.rendering import Rendering
from seoaudit.page.page import Page
from seoaudit.rule.example import Example, ImageSizes, OptionValue
from seoaudit.rule.finding import Finding
from seoaudit.rule.rule import Rule


def page(  # noqa: PLR0913 - whatever a page can be audited with
    html: str,
    *,
    url: str | None = None,
    keyphrase: str | Sequence[str] = (),
    synonyms: Sequence[str] = (),
    status: int | None = None,
    headers: Sequence[tuple[str, str]] = (),
    robots_txt: str | None = None,
    robots_status: int | None = None,
    content: str | None = None,
    language: str | None = None,
    image_sizes: ImageSizes | None = None,
    featured_image: str | None = None,
    title_suffix: str | None = None,
    rendered: str | None = None,
    redirects_to: str | None = None,
) -> Page:
    """Return the page `html` makes, audited at `url` for the keyphrase or keyphrases.

    With `title_suffix`, it is an article without the template of its site, which adds that.
    `rendered` is what its scripts make of it, `redirects_to` where they send readers on to.
    """
    is_rendered = rendered is not None or redirects_to is not None
    return Page(
        Document(
            html,
            url=url,
            status=status,
            headers=tuple(headers),
            robots_txt=robots_txt,
            robots_status=robots_status,
            image_sizes=partial(_size, image_sizes) if image_sizes is not None else None,
            lacks_template=title_suffix is not None,
            rendering=Rendering(rendered, redirect=redirects_to) if is_rendered else None,
        ),
        keyphrases=(keyphrase,) if isinstance(keyphrase, str) else tuple(keyphrase),
        synonyms=tuple(synonyms),
        content=content,
        language=language,
        featured_image=featured_image,
        title_suffix=title_suffix,
    )


def _size(sizes: ImageSizes, address: str) -> ImageSize | None:
    size = sizes.get(address)
    return ImageSize(*size) if size else None


def findings(rule: type[Rule], page_or_html: Page | str, **settings: OptionValue) -> list[Finding]:
    """Return the rule's findings; none if it does not apply."""
    judged = page(page_or_html) if isinstance(page_or_html, str) else page_or_html
    chosen = rule(**settings)
    return list(chosen.check(judged)) if chosen.applies(judged) else []


def keys(rule: type[Rule], page_or_html: Page | str, **settings: OptionValue) -> list[str]:
    """Return the message keys of the rule's findings."""
    return [finding.key for finding in findings(rule, page_or_html, **settings)]


def applies(rule: type[Rule], page_or_html: Page | str, **settings: OptionValue) -> bool:
    """Whether the rule applies to the page."""
    judged = page(page_or_html) if isinstance(page_or_html, str) else page_or_html
    return rule(**settings).applies(judged)


def example_page(example: Example) -> Page:
    """Return the page of a rule's example."""
    return page(
        example.html,
        url=example.url,
        keyphrase=example.keyphrase or (),
        status=example.status,
        headers=example.headers,
        robots_txt=example.robots[0],
        robots_status=example.robots[1],
        image_sizes=example.image_sizes,
        title_suffix=example.title_suffix,
        rendered=example.rendered,
        redirects_to=example.redirects_to,
    )


def example_findings(rule: type[Rule], example: Example) -> list[Finding]:
    """Return the rule's findings in one of its examples."""
    return findings(rule, example_page(example), **(example.settings or {}))
