"""The help of the commands, in the language of the program.

English is where the commands and options are declared; other languages are in
`locale/<language>.json`, by the text in English with its white space folded.
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from copy import copy
from functools import cache
from inspect import cleandoc
from pathlib import Path
from typing import Any

from typer.core import TyperCommand

from seoaudit.cli.language import spoken
from seoaudit.errors import Phrase
from seoaudit.late_pattern import late_pattern
from seoaudit.rule.bidi import runs_left
from seoaudit.rule.message_languages import MESSAGE_LANGUAGES, typeset

# A line: the name of an option or command or the space below it, and its help.
_LINE = late_pattern(r"(?P<name>\s*(?:[!-~]+(?: [!-~]+)*\s{2,})?)(?P<text>.*)")
# A hyphen at which no line of help is broken, in place of those in the names of options.
_HYPHEN = "\u2011"


def said(text: str) -> str:
    """Return a text of the help in the language of the program, else as it is."""
    if spoken() == "en":
        return text
    paragraphs = cleandoc(text).split("\n\n")
    told = "\n\n".join(_catalogue(spoken()).get(folded(each), each) for each in paragraphs)
    return re.sub(r"(?<=[!-~])-(?=[a-z])", _HYPHEN, told)


def translated(text: str) -> str:
    """Return one paragraph about the program in its language, else as it is."""
    if spoken() == "en":
        return text
    if isinstance(text, Phrase):
        from seoaudit.rule.messages import Words

        return Words(spoken()).tell(text)
    return _catalogue(spoken()).get(folded(text), text)


def folded(paragraph: str) -> str:
    """Return a paragraph on one line, the key of its translations."""
    return " ".join(paragraph.split())


@cache
def _catalogue(language: str) -> Mapping[str, str]:
    file = Path(__file__).parent / "locale" / f"{language}.json"
    found: dict[str, str] = json.loads(file.read_text("utf-8"))
    return typeset(found, language)


def _before_colon(title: str) -> str:
    """Return a title as it stands before the colon that Typer writes after it."""
    if spoken() == "en":
        return title
    from seoaudit.rule.messages import Words

    return said(title) + Words(spoken()).phrase("colon").partition(":")[0]


def listed(names: Iterable[str]) -> str:
    """Return names as a list in a sentence, "or" before the last."""
    *others, last = names
    return f"{(said(',') + ' ').join(others)} {said('or')} {last}"


class SpokenHelp:
    """What a command of Typer needs to be explained in the language of the program."""

    _help: str | None = None
    _epilog: str | None = None

    @property
    def help(self) -> str | None:
        """What the command does."""
        return self._help and said(self._help)

    @help.setter  # noqa: A003 - the name of Typer
    def help(self, text: str | None) -> None:
        self._help = text

    @property
    def epilog(self) -> str | None:
        """What is said at the end."""
        return self._epilog and said(self._epilog)

    @epilog.setter
    def epilog(self, text: str | None) -> None:
        self._epilog = text

    def get_help(self, ctx: Any) -> str:
        """Return the help, each line keeping its direction."""
        text: str = super().get_help(ctx)  # type: ignore[misc]
        if spoken() == "en":
            return text
        text = text.replace(_HYPHEN, "-")
        return "\n".join(map(directed, text.split("\n"))) if runs_left(text) else text

    def format_usage(self, ctx: Any, formatter: Any) -> None:
        """Write how the command is called."""
        pieces = " ".join(self.collect_usage_pieces(ctx))  # type: ignore[attr-defined]
        formatter.write_usage(ctx.command_path, pieces, prefix=said("Usage:") + " ")

    def format_options(self, ctx: Any, formatter: Any) -> None:
        """Write the arguments and options of the command, and the commands of the program."""
        for kind, title in (("argument", "Arguments"), ("option", "Options")):
            if rows := list(self._rows(kind, ctx)):
                with formatter.section(_before_colon(title)):
                    formatter.write_dl(rows)
        if rows := list(self.commands_listed(ctx, formatter)):
            with formatter.section(_before_colon("Commands")):
                formatter.write_dl(rows)

    def commands_listed(self, ctx: Any, formatter: Any) -> Iterator[tuple[str, str]]:  # noqa: ARG002
        """Yield the commands below this one, each with what it does."""
        yield from ()

    def _rows(self, kind: str, ctx: Any) -> Iterator[tuple[str, str]]:
        for parameter in self.get_params(ctx):  # type: ignore[attr-defined]
            if parameter.param_type_name != kind or not (help_text := parameter.help):
                continue
            bare = copy(parameter)
            bare.help = ""
            names, more = bare.get_help_record(ctx)
            more = more.replace("default:", f"{_before_colon('default')}:")
            more = more.replace("required", said("required"))
            yield names, f"{self.filled(said(help_text))}  {more}".rstrip()

    def filled(self, text: str) -> str:
        """Return a text with what is known elsewhere: the languages of messages."""
        known = listed(MESSAGE_LANGUAGES) if "{languages}" in text else ""
        return text.replace("{languages}", known)


def directed(line: str) -> str:
    """Return a line of right-to-left help that does not affect the name before it."""
    from seoaudit.reporters.terminal.lines import keep_direction
    from seoaudit.rule.bidi import isolate_code, isolated

    usage = said("Usage:")
    if line.startswith(usage):
        return keep_direction(
            f"{usage} {isolated(line.removeprefix(usage).strip())}", right_to_left=True
        )
    name, text = _LINE.fullmatch(line).groups()  # type: ignore[union-attr]
    if not text or (name.strip() and not runs_left(text)):
        return line
    return name + keep_direction(isolate_code(text), right_to_left=True)


class Command(SpokenHelp, TyperCommand):
    """A command of the program."""
