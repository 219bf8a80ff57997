"""How the program ends: one line per error, and an exit code for its kind."""

import errno
import os
import sys
import traceback
import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from pathlib import Path
from typing import Any, NoReturn

import typer

# Typer carries Click inside and publishes no name for the parent of what it raises about a command
# line; a test holds that its public errors still descend from it.
from typer._click.exceptions import UsageError
from typer.core import TyperGroup

from seoaudit.cli import usage
from seoaudit.cli.help import SpokenHelp
from seoaudit.cli.language import requested, speak, tell
from seoaudit.cli.signals import EXIT_SIGINT, EXIT_SIGNAL, stoppable
from seoaudit.cli.streams import configure_streams, silence_stdout
from seoaudit.document.source_name import is_url
from seoaudit.errors import Phrase, PluginWarning, SeoauditError, system_reason
from seoaudit.inert import inert_output, inert_text

GOOD_ENOUGH, NOT_GOOD_ENOUGH, NOT_AUDITED = 0, 1, 2

_notes_are_shown = ContextVar("_notes_are_shown", default=True)


class Program(SpokenHelp, TyperGroup):
    """The commands; the return value of a command is the exit code, None means 0."""

    def main(self, args: Sequence[str] | None = None, *rest: Any, **extra: Any) -> NoReturn:
        """Run the command named in `args`, or in the arguments of the process."""
        configure_streams()
        speak(requested(sys.argv[1:] if args is None else args, os.environ))
        if args if args is not None else sys.argv[1:]:
            sys.exit(self._exit_code(args, {**extra, "standalone_mode": False}))
        super().main(args, *rest, **extra)
        sys.exit()

    def _exit_code(self, args: Sequence[str] | None, extra: dict[str, Any]) -> int:
        try:
            with stoppable() as came, warnings_as_errors() as faulty:
                code = super().main(args, **extra)
                sys.stdout.flush()
        except SeoauditError as error:
            print_error(str(error))
        except UsageError as error:
            print_error(usage.problem(error))
        except BrokenPipeError:
            return silence_stdout()
        except OSError as error:
            print_error(_refusal(error))
            silence_stdout()
        except KeyboardInterrupt:
            return EXIT_SIGNAL + came[-1] if came else EXIT_SIGINT
        except SystemExit:  # of the completion of a shell
            raise
        except BaseException:  # noqa: BLE001 - exit code 1 would say that pages are not good enough
            sys.stderr.write(inert_text(traceback.format_exc()))
            print_error("internal error; please report it with the lines above")
        else:
            if came:
                return EXIT_SIGNAL + came[-1]
            code = code if isinstance(code, int) else GOOD_ENOUGH
            return max(code, NOT_AUDITED) if faulty else code
        return NOT_AUDITED

    def commands_listed(self, ctx: Any, formatter: Any) -> Iterator[tuple[str, str]]:
        """Yield the commands, each with the first sentence of its help."""
        names = self.list_commands(ctx)
        limit = formatter.width - 6 - max(map(len, names))
        for name in names:
            yield name, self.commands[name].get_short_help_str(limit)

    def invoke(self, ctx: Any) -> Any:
        """Run the command; a closed output is not an error."""
        try:
            return super().invoke(ctx)
        except BrokenPipeError:
            return silence_stdout()

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """Return the command's name, the command and its arguments; a page given instead fails."""
        name = args[0]
        if name not in self.commands and (is_url(name) or Path(name).exists()):
            ctx.fail(Phrase("missing command. Did you mean: seoaudit check {name}?", name=name))
        return super().resolve_command(ctx, args)


def _refusal(error: OSError) -> Phrase:
    """Return what the system refused: about a file, the process, or else standard output."""
    if error.filename is None and error.errno == errno.ENOENT:
        return Phrase("the working folder is gone: change to another folder")
    if error.errno in (errno.EMFILE, errno.ENFILE):
        return Phrase("too many files are open at once: allow more with ulimit -n")
    place = error.filename or Phrase("standard output")
    return Phrase("{place}: {reason}", place=place, reason=system_reason(error))


@contextmanager
def warnings_as_errors() -> Iterator[list[str]]:
    """Print each problem with a translation once, as an error; the list has those so far.

    Other warnings are shown as usual.
    """
    shown: list[str] = []
    usual = warnings.showwarning

    def show(message: Warning | str, category: type[Warning], *where: Any, **more: Any) -> None:
        if not issubclass(category, PluginWarning):
            usual(message, category, *where, **more)
        elif str(message) not in shown:
            shown.append(str(message))
            print_error(str(message))

    with warnings.catch_warnings():
        warnings.simplefilter("always", PluginWarning)
        warnings.showwarning = show
        yield shown


def print_error(template: str, /, **values: object) -> None:
    """Print one error line on standard error, in the language of the program."""
    _print(Phrase("seoaudit: error: {message}", message=Phrase(template, **values)))


def print_note(template: str, /, **values: object) -> None:
    """Print one note on standard error, in the language of the program; see `without_notes`."""
    if _notes_are_shown.get():
        _print(Phrase("seoaudit: note: {message}", message=Phrase(template, **values)))


@contextmanager
def without_notes() -> Iterator[None]:
    """Keep notes to oneself meanwhile; errors are still printed."""
    token = _notes_are_shown.set(False)
    try:
        yield
    finally:
        _notes_are_shown.reset(token)


def print_line(template: str, /, **values: object) -> None:
    """Print one line on standard output, in the language of the program."""
    typer.echo(inert_output(tell(Phrase(template, **values))))


def _print(phrase: Phrase) -> None:
    typer.echo(inert_output(" ".join(tell(phrase).split())), err=True)
