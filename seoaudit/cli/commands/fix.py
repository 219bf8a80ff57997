"""`seoaudit fix`: apply the fixes that rules offer."""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from seoaudit.cli.options import shared as options
from seoaudit.cli.program import NOT_GOOD_ENOUGH, print_error
from seoaudit.document.source_name import STDIN
from seoaudit.inert import inert, inert_output

if TYPE_CHECKING:
    from seoaudit.document.document import Document
    from seoaudit.engine.auditor import Auditor
    from seoaudit.engine.fixing import FixedPage
    from seoaudit.errors import SourceError
    from seoaudit.report.packed import Packed


def command(  # noqa: PLR0913 - each parameter is an option of the command
    context: typer.Context,
    sources: Annotated[
        list[str],
        typer.Argument(
            metavar="SOURCE...",
            help="File, folder, glob, @FILE with a list of these, or - to fix standard input and "
            "write it to standard output.",
            show_default=False,
        ),
    ],
    *,
    unsafe: Annotated[
        bool,
        typer.Option("--unsafe", help="Also apply unsafe fixes; review the result."),
    ] = False,
    diff: Annotated[
        bool, typer.Option("--diff", help="Print the changes as a diff; write nothing.")
    ] = False,
    keyphrases: options.Keyphrases = None,
    synonyms: options.Synonyms = None,
    keyphrase_map: options.KeyphraseMap = None,
    url: options.Url = None,
    lang: options.Lang = None,
    content: options.Content = None,
    profile: options.Profile = None,
    select: options.Select = None,
    ignore: options.Ignore = None,
    exclude: options.Exclude = None,
    respect_gitignore: options.RespectGitignore = None,
    stdin_filename: options.StdinFilename = None,
    fail_under: options.FailUnder = None,
    fail_on: options.FailOn = None,
    gate_on: options.GateOn = None,
    baseline: options.Baseline = None,
    max_seconds: options.MaxSeconds = None,
    language: options.Language = None,
    config: options.Config = None,
) -> int:
    """Apply safe fixes to the files themselves.

    Only the fixed places change; the rest of the file, its encoding and its line endings stay as
    they are. The applied fixes are listed with the number of findings that remain; seoaudit check
    shows those.

    Exit code: 0 if every page passes once fixed, 1 if a page fails (--fail-under, --fail-on), 2 if
    something could not be fixed. With --diff: 1 if something would change, 0 if nothing would.
    """
    from seoaudit.cli.baselines import baseline_of_file
    from seoaudit.cli.language import words
    from seoaudit.cli.options.given import load_settings
    from seoaudit.cli.pages import chosen_sources, find_pages, with_files_around
    from seoaudit.cli.printing.fix_report import FixReport
    from seoaudit.cli.running import exit_code, gate_of, print_crashes
    from seoaudit.engine.auditor import Auditor
    from seoaudit.errors import SourceError
    from seoaudit.runs.run import Run
    from seoaudit.sources.reading import read_targets

    chosen = chosen_sources(sources, stdin_filename)
    settings = load_settings(context, [stdin_filename] if stdin_filename else chosen)
    found = find_pages(chosen, settings, stdin_filename=stdin_filename)
    settings = with_files_around(settings, found)
    piped = stdin_filename or STDIN
    auditor = Auditor(settings)
    report = FixReport(words(settings), is_diff=diff, piped=piped)
    errors = []
    known = baseline_of_file(settings)
    for document in read_targets(found, url=url, to_write=True):
        fixed = fix(auditor, document, unsafe=unsafe, diff=diff, piped=piped)
        if isinstance(fixed, SourceError):
            print_error(str(fixed))
            errors.append(fixed)
        else:
            report.add(fixed)
    reports: list[Packed] = [*report.after, *errors]
    run = Run(settings.profile, known.marked(reports) if known else reports, gate_of(settings))
    report.end()
    if not diff:
        report.failed(run)
    print_crashes(run)
    code = exit_code(run)
    if diff and code <= NOT_GOOD_ENOUGH:
        return int(report.fixed > 0)
    return code


def fix(
    auditor: "Auditor",
    document: "Document | SourceError",
    *,
    unsafe: bool,
    diff: bool,
    piped: str = STDIN,
) -> "FixedPage | SourceError":
    """Fix a page and deliver it, or return why that failed; `piped` came on standard input."""
    from seoaudit.engine.containment import fault
    from seoaudit.engine.fixing import fix_page
    from seoaudit.engine.time_limit import time_limit
    from seoaudit.errors import SourceError, UsageError

    if isinstance(document, SourceError):
        return document
    try:
        with time_limit(auditor.settings.max_seconds, document.source):
            fixed = fix_page(auditor, document, unsafe=unsafe)
        if diff:
            print_diff(document, fixed.document)
        else:
            deliver(fixed, document, piped)
    except SourceError as error:
        return error
    except UsageError as error:
        return SourceError(document.source, str(error))
    except OSError:
        raise
    except Exception as error:  # noqa: BLE001 - the others must not be lost with this page
        return fault(document.source, error)
    return fixed


def deliver(fixed: "FixedPage", read: "Document", piped: str = STDIN) -> None:
    """Write the page back: to its file if it changed, or to standard output if it was piped.

    Raises SourceError if the file cannot be written, or is not what was `read` any more.
    """
    from seoaudit.cli.replacement import replace_file
    from seoaudit.errors import SourceError, system_reason

    source, body = fixed.document.source, fixed.document.body
    data, known = (text.encode() if isinstance(text, str) else text for text in (body, read.body))
    if source == piped:
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    elif fixed.fixed:
        try:
            replace_file(Path(source).resolve(), [data], known=known)
        except OSError as error:
            raise SourceError(
                source, "could not be written ({reason})", reason=system_reason(error)
            ) from error


def print_diff(before: "Document", after: "Document") -> None:
    """Print the changes as a unified diff in UTF-8, whatever the encoding of the page.

    It holds the lines of the page as they are, so that it can be applied; what a terminal or the
    log of a CI job shows is inert.
    """
    from difflib import unified_diff

    from seoaudit.document.document import decode

    is_read = sys.stdout.isatty() or bool(os.environ.get("CI"))
    name = inert(before.source) if is_read else before.source
    for line in unified_diff(lines(decode(before).text), lines(decode(after).text), name, name):
        # The end of a line does no harm to a log, and what lacks it cannot be applied.
        ending = line[len(line.removesuffix("\n").removesuffix("\r")) :]
        shown = inert_output(line.removesuffix(ending)) + ending if is_read else line
        end = "" if ending.endswith("\n") else "\n\\ No newline at end of file\n"
        sys.stdout.write(shown + end)


def lines(text: str) -> list[str]:
    """Return the lines with their endings, split the way tools that apply a diff split them."""
    *whole, last = text.split("\n")
    return [f"{line}\n" for line in whole] + ([last] if last else [])
