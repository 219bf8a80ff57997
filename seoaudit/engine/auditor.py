"""The whole flow on one screen: documents in, reports out."""

from collections.abc import Callable, Mapping, Sequence
from copy import copy
from datetime import date
from functools import lru_cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from seoaudit.config.loading import load
from seoaudit.config.rules import configured_rules, installed_rules, unused_topics
from seoaudit.config.settings import Ignoring, Settings
from seoaudit.document.document import Document
from seoaudit.engine import request
from seoaudit.engine.audit_page import audit_page
from seoaudit.engine.containment import fault
from seoaudit.engine.gc_pause import CollectorPaused
from seoaudit.engine.no_printing import no_printing
from seoaudit.engine.time_limit import time_limit
from seoaudit.errors import SourceError, UsageError
from seoaudit.page.page import Page
from seoaudit.report.parts import Note
from seoaudit.report.report import PageReport

if TYPE_CHECKING:
    from seoaudit.page.keyphrase.keyphrase_map import KeyphraseMaps


class Auditor:
    """The rules of one configuration, built once and ready for any number of documents.

    `today` decides which ignores have expired; None uses the clock. `beside` is another profile,
    whose result is added to every report. `featured_image` is used for pages that come without one.
    `with_article` adds the article's text to every report.
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
        self.rules = configured_rules(settings, installed_rules(settings, unused_topics(settings)))
        if not self.rules:
            raise UsageError("no rule is left to run: what is selected is also ignored or disabled")
        self.ignoring = Ignoring(settings.ignores, lambda: installed_rules(settings), today)
        self.keyphrase_maps = _keyphrase_maps(settings)

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
        """Return the facts of one document; anything not given is taken from the configuration."""
        return Page(
            document,
            keyphrases=tuple(keyphrases) or self.settings.keyphrases,
            synonyms=tuple(synonyms) or self.settings.synonyms,
            keyphrase_map=self.keyphrase_maps,
            content=content or self.settings.content,
            language=language or self.settings.text_language,
            featured_image=featured_image or self.featured_image,
            site=self.settings.site,
            title_suffix=self._title_suffix(document),
        )

    def _title_suffix(self, document: Document) -> str | None:
        settings = self.settings
        if settings.title_suffix is not None or not settings.sites or not document.lacks_template:
            return settings.title_suffix
        from seoaudit.config.site_title.search import suffix_for

        return suffix_for(document.source, settings.sites)

    def report(self, page: Page) -> PageReport:
        """Return the report of a page."""
        report = audit_page(page, self.rules, self.settings.profile, self.ignoring)
        if self.settings.select:
            note = Note("score_of_selection", {"count": len(self.rules)})
            report = report._replace(notes=(*report.notes, note))
        if self.with_article:
            report = report._replace(article=page.transcript)
        if self.beside is None:
            return report
        from seoaudit.engine.comparison import compare

        return report._replace(compared=compare(report, self.beside.report(page)))

    @no_printing()
    def outcome(self, document: Document | SourceError) -> PageReport | SourceError:
        """Return the report of a document, or the error if it could not be read.

        A selector that matches on other pages may match nothing here, the front matter may be
        invalid, and the page may take longer than the settings allow.
        """
        if isinstance(document, SourceError):
            return document
        try:
            with time_limit(self.settings.max_seconds, document.source), CollectorPaused():
                return self.report(self.page(document))
        except SourceError as error:
            return error
        except UsageError as error:
            return SourceError(document.source, str(error))
        except Exception as error:  # noqa: BLE001 - the others must not be lost with this page
            return fault(document.source, error)

    def and_article(self) -> "Auditor":
        """Return the same auditor, but adding the article's text to every report."""
        if self.with_article:
            return self
        other = copy(self)
        given = {**self._given, "with_article": True}
        vars(other).update(with_article=True, _given=given)
        return other

    def __reduce__(self) -> tuple[Callable[[], "Auditor"], tuple[()]]:
        """Pickle by constructor arguments; the rules are built again in the other process."""
        return partial(Auditor, self.settings, **self._given), ()


def audit(
    document: Document | bytes | str,
    *,
    keyphrases: str | Sequence[str] = (),
    synonyms: str | Sequence[str] = (),
    profile: str | None = None,
    content: str | None = None,
    language: str | None = None,
    featured_image: str | None = None,
    config: Settings | str | Path | None = None,
) -> PageReport:
    """Audit one document; bytes or text are those of its HTML or Markdown.

    The first keyphrase is the primary one, `synonyms` are other words for it. `content` is a CSS
    selector for the article, `language` the language of its text, `featured_image` the URL of its
    image in the CMS; all are detected if not given. `config` is a file or settings; without it only
    the profile counts ("article" by default), whatever configuration files exist.

    Raises ConfigError or UsageError for anything requested that does not exist, TypeError for a
    value of the wrong type, SourceError for a front matter that cannot be read.
    """
    chosen = request.configuration(config, request.text_or_none("profile", profile))
    auditor = Auditor(chosen) if isinstance(chosen, Settings) else _auditor(profile, chosen)
    with CollectorPaused():
        return auditor.report(
            auditor.page(
                request.document_of(document),
                keyphrases=request.phrases("keyphrases", keyphrases),
                synonyms=request.phrases("synonyms", synonyms),
                content=request.text_or_none("content", content),
                language=request.language_code(language),
                featured_image=request.text_or_none("featured_image", featured_image),
            )
        )


def _keyphrase_maps(settings: Settings) -> "KeyphraseMaps | None":
    if not settings.keyphrase_map and not settings.nearer_maps:
        return None
    from seoaudit.config.keyphrase_file import read_keyphrase_maps

    return read_keyphrase_maps(settings)


@lru_cache(maxsize=8)
def _auditor(profile: str | None, config: Path | None) -> Auditor:
    return Auditor(load({"profile": profile}, config=config, search=False))
