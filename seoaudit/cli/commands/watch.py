"""`seoaudit watch`: audit pages again whenever they are saved."""

import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from seoaudit.cli.options import shared as options
from seoaudit.cli.program import print_error
from seoaudit.cli.signals import EXIT_SIGINT
from seoaudit.inert import inert_output

if TYPE_CHECKING:
    from seoaudit.config.settings import Settings
    from seoaudit.engine.auditor import Auditor
    from seoaudit.report.report import PageReport
    from seoaudit.reporters.style import Style
    from seoaudit.runs.run import Run

# Clears the terminal and its scrollback, and moves the cursor to the top.
CLEAR = "\033[2J\033[3J\033[H"


def command(  # noqa: PLR0913 - each parameter is an option of the command
    context: typer.Context,
    sources: Annotated[
        list[str],
        typer.Argument(metavar="SOURCE...", help="File, folder or glob.", show_default=False),
    ],
    *,
    keyphrases: options.Keyphrases = None,
    url: options.Url = None,
    lang: options.Lang = None,
    content: options.Content = None,
    profile: options.Profile = None,
    select: options.Select = None,
    ignore: options.Ignore = None,
    exclude: options.Exclude = None,
    respect_gitignore: options.RespectGitignore = None,
    language: options.Language = None,
    target: options.Target = None,
    max_seconds: options.MaxSeconds = None,
    verbose: options.Verbose = False,
    config: options.Config = None,
) -> int:
    """Audit pages again whenever they are saved, until Ctrl-C.

    Of a saved page, what changed comes first: its score before and after, the findings that are
    gone and those that are new; then what to fix first and the verdict. Changes to the
    configuration take effect at once.
    """
    from seoaudit.engine.auditor import Auditor
    from seoaudit.sources.watching import changes

    watching = Watching(
        sources,
        lambda: Auditor(_settings(context, sources)),
        config=config,
        url=url,
        verbose=verbose,
    )
    with suppress(KeyboardInterrupt):
        watching.begin()
        for places in changes(sources, watching.configuration):
            watching.saved(places)
    return EXIT_SIGINT


def _settings(context: typer.Context, sources: list[str]) -> "Settings":
    from seoaudit.cli.options.given import load_settings
    from seoaudit.cli.pages import with_files_around
    from seoaudit.sources.target import find

    settings = load_settings(context, sources)
    return with_files_around(settings, find(sources).targets)


class Watching:
    """The watched pages and their latest reports.

    `configured` builds the auditor anew; `config` is the file given with --config.
    """

    def __init__(
        self,
        sources: list[str],
        configured: "Callable[[], Auditor]",
        *,
        config: Path | None = None,
        url: str | None = None,
        verbose: bool = False,
    ) -> None:
        self._sources = sources
        self._configured = configured
        self._config = config
        self._url = url
        self._verbose = verbose
        self._auditor = configured()
        self._reports: dict[str, PageReport] = {}

    @property
    def configuration(self) -> list[Path]:
        """The existing files that configure the audit."""
        from seoaudit.config.files import project_file

        file = self._config or project_file(self._sources)
        settings = self._auditor.settings
        rows = (*settings.nearer_maps, settings.keyphrase_map)
        return [Path(each).resolve() for each in (file, *rows) if each]

    def _files(self) -> dict[Path, str]:
        from seoaudit.sources.exclusion.exclusion import Exclusion
        from seoaudit.sources.watching import watched_files

        settings = self._auditor.settings
        exclusion = Exclusion(settings.exclude, settings.respect_gitignore)
        return watched_files(self._sources, exclusion)

    def begin(self) -> None:
        """Audit every page and show the reports."""
        from seoaudit.cli.language import words

        self._audit(self._files().values())
        self._clear()
        self._show(self._reports.values())
        sentence = words(self._auditor.settings).phrase("watching", count=len(self._reports))
        sys.stderr.write(f"{sentence}\n")

    def saved(self, places: set[Path]) -> None:
        """Audit the pages among these files again, or all pages if the configuration changed."""
        files = self._files()
        names = [name for place, name in files.items() if place in places]
        if places & set(self.configuration):
            self._reconfigure()
            names = list(files.values())
        before = dict(self._reports)
        self._audit(names)
        shown = [self._reports[name] for name in names if name in self._reports]
        if shown:
            self._show_changes(shown, before)

    def _reconfigure(self) -> None:
        """Load a changed configuration; if it is broken, keep the old one."""
        from seoaudit.errors import SeoauditError

        try:
            self._auditor = self._configured()
        except SeoauditError as error:
            print_error(str(error))

    def _audit(self, names: Iterable[str]) -> None:
        from seoaudit.errors import SourceError
        from seoaudit.sources.reading import read

        for page in read(list(names), url=self._url):
            report = self._auditor.outcome(page)
            if isinstance(report, SourceError):
                print_error(str(report))
                self._reports.pop(report.source, None)
            else:
                self._reports[report.source] = report

    def _show(self, reports: "Iterable[PageReport]") -> None:
        from seoaudit.reporters.terminal import render

        sys.stdout.writelines(render(self._run(reports), self._style()))
        sys.stdout.flush()

    def _show_changes(
        self, reports: "Sequence[PageReport]", before: "Mapping[str, PageReport]"
    ) -> None:
        """Show the change of one page and how it stands; of several, their scores and a table.

        A page that is new is shown in full, as is every page with --verbose.
        """
        from seoaudit.cli.printing.change_report import change_report

        self._clear()
        first = before.get(reports[0].source)
        if len(reports) == 1 and first is not None and not self._verbose:
            sys.stdout.write(change_report(first, self._run(reports), self._style()))
            sys.stdout.flush()
            return
        self._tell_scores(reports, before)
        self._show(reports)

    def _run(self, reports: "Iterable[PageReport]") -> "Run":
        from seoaudit.cli.running import gate_of
        from seoaudit.runs.run import Run

        settings = self._auditor.settings
        return Run(settings.profile, reports, gate_of(settings))

    def _style(self) -> "Style":
        from seoaudit.cli.outputs.outputs import Output
        from seoaudit.cli.running import style_of

        return style_of(self._auditor.settings, Output("terminal"), verbose=self._verbose)

    def _clear(self) -> None:
        if sys.stdout.isatty():
            sys.stdout.write(CLEAR)
            sys.stdout.flush()

    def _tell_scores(
        self, reports: "Iterable[PageReport]", before: "Mapping[str, PageReport]"
    ) -> None:
        """Print the score of each page that was there before, with its previous score."""
        from seoaudit.cli.language import words

        phrases = words(self._auditor.settings)
        for report in reports:
            if was := before.get(report.source):
                scores = {"before": was.score, "after": report.score}
                line = phrases.phrase("rescored", page=report.source, **scores)
                sys.stderr.write(inert_output(f"{line}\n"))
