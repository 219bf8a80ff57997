"""What Rank Math analyses of a page, which it calls the "paper"."""

from collections.abc import Sequence
from functools import cached_property, lru_cache
from urllib.parse import unquote

from seoaudit import Page
from seoaudit.facts import Element
from seoaudit.page.addresses import urls
from seoaudit.text import is_valid_tag
from seoaudit_rules.rankmath import tokens
from seoaudit_rules.rankmath.letters import comparable, straight_quotes
from seoaudit_rules.rankmath.links import SeenLink, seen_links
from seoaudit_rules.rankmath.stored_html import cleaned, stored_html

PARAGRAPH = r"<p(?:\s[^>]*)?>(.*?)(?=</p>|<p[\s>]|$)"
MAX_DESCRIPTION_LENGTH = 160


@lru_cache(maxsize=1)
def paper_of(page: Page) -> "Paper":
    """The paper of a page, built once for all tests."""
    return Paper(page)


class Paper:
    """Title, description, URL, text and keyphrases as Rank Math compares them."""

    def __init__(self, page: Page) -> None:
        self._page = page

    @cached_property
    def language(self) -> str:
        """The language of the site: given, or else declared, or else detected, or else English."""
        language = self._page.language
        if language.origin != "option" and language.declared and is_valid_tag(language.declared):
            return language.declared.partition("-")[0].lower()
        return language.code or "en"

    @cached_property
    def keyphrases(self) -> Sequence[str]:
        """The keyphrases with a word in them, split at commas, the primary one first."""
        named = (part for phrase in self._page.named_keyphrases for part in phrase.text.split(","))
        plain = (self._comparable(part.replace("\u00a0", " ")) for part in named)
        return [phrase for phrase in plain if tokens.joined(straight_quotes(phrase))]

    @property
    def keyphrase(self) -> str:
        """The primary keyphrase, or ""."""
        return self.keyphrases[0] if self.keyphrases else ""

    @cached_property
    def title(self) -> str:
        """The title of the page, including the site name, or ""."""
        title = self._page.title
        return self._comparable(straight_quotes(title.text)) if title else ""

    @cached_property
    def description(self) -> str:
        """The meta description, or the one that Rank Math generates."""
        meta = self._page.description
        text = meta.text if meta else self._automatic_description
        return self._comparable(tokens.folded(tokens.without_markup(cleaned(text))))

    @property
    def _automatic_description(self) -> str:
        """The first paragraph with the keyphrase, or else the first one, cut at a space."""
        found = tokens.pattern(PARAGRAPH).findall(self._cleaned)
        texts = [tokens.folded(tokens.without_markup(text)) for text in found]
        matching = (text for text in texts if self.keyphrase in self._comparable(text))
        text = next(matching, texts[0] if texts else "")
        if len(text) <= MAX_DESCRIPTION_LENGTH:
            return text
        return text[: MAX_DESCRIPTION_LENGTH - 1].rpartition(" ")[0] + "…"

    @cached_property
    def url(self) -> str:
        """The whole URL, percent-decoded, or "" if unknown."""
        return unquote(self._page.url or "")

    @cached_property
    def _cleaned(self) -> str:
        return cleaned(stored_html(self._page))

    @cached_property
    def text(self) -> str:
        """The HTML of the article on one line, in lowercase."""
        return self._comparable(self._cleaned)

    @cached_property
    def words(self) -> Sequence[str]:
        """The words of the article that are searched for keyphrases."""
        return tokens.words(self.text)

    @cached_property
    def joined(self) -> str:
        """The words of the article with single spaces between them."""
        return " ".join(self.words)

    @cached_property
    def word_count(self) -> int:
        """The number of words in the article, as the WordPress editor counts them."""
        return tokens.count(self.text)

    @cached_property
    def density(self) -> float:
        """Matches of all keyphrases per 100 words, rounded to two decimals.

        Each match counts once, however many words it has, inside other words too.
        """
        wanted = [" ".join(tokens.words(straight_quotes(phrase))) for phrase in self.keyphrases]
        if not wanted or not self.word_count:
            return 0.0
        found = len(tokens.any_of(wanted).findall(self.joined))
        share = found / self.word_count * 100
        from decimal import ROUND_HALF_UP, Decimal

        return float(Decimal(share).quantize(Decimal("0.01"), ROUND_HALF_UP))

    @cached_property
    def longest_paragraph(self) -> int:
        """The number of words in the longest paragraph, or in a text without paragraphs."""
        paragraphs = tokens.pattern(PARAGRAPH).findall(self.text)
        return max(map(tokens.count, paragraphs or [self.text]))

    def has_class(self, name: str) -> bool:
        """Whether an element inside the article has the class."""
        element = self._page.article.element
        return name in self._page.source and any(name in e.classes for e in element.descendants)

    @cached_property
    def links(self) -> Sequence[SeenLink]:
        """The links in the article that Rank Math recognises."""
        return list(seen_links(self.text, self._page.url))

    @property
    def has_featured(self) -> bool:
        """Whether the post has a featured image that is not part of the text."""
        article = self._page.article
        if not self._page.featured_image:
            return self._featured is not None
        return not any(e in article.featured and e in article.element for e in self._given_images)

    @property
    def featured_alt(self) -> str:
        """The alt text of the featured image, or "" if the page does not show it."""
        alt = self._featured.get("alt") if self._featured else ""
        return self._comparable(straight_quotes(alt))

    @cached_property
    def _featured(self) -> Element | None:
        """The given featured image with alt text; if none is given, the image above the text."""
        if self._page.featured_image:
            return next((image for image in self._given_images if image.get("alt").strip()), None)
        article = self._page.article
        return next((image for image in article.featured if image not in article.element), None)

    @cached_property
    def _given_images(self) -> Sequence[Element]:
        """The elements anywhere on the page that show the given featured image."""
        given = urls.clean(self._page.featured_image or "")
        url = urls.resolve(self._page.base_url, given)
        images = self._page.images
        return [i.element for i in images if i.source == given or (url and i.url == url)]

    def _comparable(self, text: str) -> str:
        return comparable(text, self.language)
