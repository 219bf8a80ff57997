"""The whole flow on one screen: documents in, reports out."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import lru_cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from seoaudit.config import Settings, configured_rules, known_rules, load
from seoaudit.config.rules import unused_topics
from seoaudit.config.settings import Ignoring
from seoaudit.document.document import Document
from seoaudit.engine.audit_page import audit_page
from seoaudit.engine.comparison import compare
from seoaudit.engine.gc_pause import CollectorPaused
from seoaudit.errors import SourceError, UsageError
from seoaudit.page.page import Page
from seoaudit.report.report import PageReport

if TYPE_CHECKING:
    from seoaudit.page.keyphrase.keyphrase_map import KeyphraseMap


class Auditor:
    """The rules of one configuration, built once and ready for any number of documents.

    `today` is the day that decides which ignores have expired; None asks the clock. `beside` is
    another profile, whose verdict every report then shows too. `featured_image` is that of all
    pages that come without one. `with_article` puts the article's text into every report.
    """

    def __init__(
        self,
        settings: Settings,
        *,
        today: date | None = None,
        beside: "Auditor | None" = None,
        featured_image: str | None = None,
        with_article: bool = False,
    ) -> None:
        self._given: Mapping[str, Any] = {
            "today": today,
            "beside": beside,
            "featured_image": featured_image,
            "with_article": with_article,
        }
        self.settings = settings
        self.beside = beside
        self.featured_image = featured_image
        self.with_article = with_article
        self.rules = configured_rules(settings, known_rules(settings, unused_topics(settings)))
        self.ignoring = Ignoring(settings.ignores, lambda: known_rules(settings), today)
        self.keyphrase_map = _keyphrase_map(settings.keyphrase_map)

    def page(
        self,
        document: Document,
        *,
        keyphrases: Sequence[str] = (),
        synonyms: Sequence[str] = (),
        content: str | None = None,
        language: str | None = None,
        featured_image: str | None = None,
    ) -> Page:
        """The facts of one document; what is not given is taken from the configuration."""
        return Page(
            document,
            keyphrases=tuple(keyphrases) or self.settings.keyphrases,
            synonyms=tuple(synonyms) or self.settings.synonyms,
            keyphrase_map=self.keyphrase_map,
            content=content or self.settings.content,
            language=language or self.settings.text_language,
            featured_image=featured_image or self.featured_image,
            site=self.settings.site,
        )

    def report(self, page: Page) -> PageReport:
        """The page through the rules."""
        report = audit_page(page, self.rules, self.settings.profile, self.ignoring)
        if self.with_article:
            report = report._replace(article=page.transcript)
        if self.beside is None:
            return report
        return report._replace(compared=compare(report, self.beside.report(page)))

    def outcome(self, document: Document | SourceError) -> PageReport | SourceError:
        """The report of a document, or why there is none; what could not be read stays as it is.

        A selector that matches on other pages may match nothing on this one, and its front matter
        may be broken.
        """
        if isinstance(document, SourceError):
            return document
        try:
            with CollectorPaused():
                return self.report(self.page(document))
        except SourceError as error:
            return error
        except UsageError as error:
            return SourceError(document.source, str(error))

    def __reduce__(self) -> tuple[Callable[[], "Auditor"], tuple[()]]:
        """Cross processes by what it was made of; the rules are built again there."""
        return partial(Auditor, self.settings, **self._given), ()


def audit(
    document: Document,
    *,
    keyphrases: Sequence[str] = (),
    synonyms: Sequence[str] = (),
    profile: str | None = None,
    content: str | None = None,
    language: str | None = None,
    featured_image: str | None = None,
    config: Settings | str | Path | None = None,
) -> PageReport:
    """Audit one document.

    The first keyphrase is the primary one, `synonyms` are other words for it. `content` is a CSS
    selector of the article, `language` that of its text, `featured_image` the address of its
    picture in the content system; all are found where they are not given.
    `config` is a file or settings; without it the profile alone counts ("article" unless named),
    whatever files lie about.

    Raises ConfigError or UsageError for what is asked for and does not exist.
    """
    auditor = Auditor(config) if isinstance(config, Settings) else _auditor(profile, config)
    with CollectorPaused():
        return auditor.report(
            auditor.page(
                document,
                keyphrases=keyphrases,
                synonyms=synonyms,
                content=content,
                language=language,
                featured_image=featured_image,
            )
        )


def _keyphrase_map(file: str | None) -> "KeyphraseMap | None":
    if file is None:
        return None
    from seoaudit.config.keyphrase_file import read_keyphrase_map

    return read_keyphrase_map(Path(file))


@lru_cache(maxsize=8)
def _auditor(profile: str | None, config: str | Path | None) -> Auditor:
    return Auditor(load({"profile": profile}, config=config, search=False))
