"""What Typer says about a command line, as phrases that other languages can say."""

import re
from functools import cache

from seoaudit.errors import Phrase
from seoaudit.late_pattern import late_pattern

# Typer hands over finished sentences: these are their templates, the longest of a kind first.
TEMPLATES = (
    Phrase("No such option: {option} (Possible options: {options})"),
    Phrase("No such option: {option}"),
    Phrase("No such command {command}. Did you mean {near}?"),
    Phrase("No such command {command}."),
    Phrase("Missing command."),
    Phrase("Missing argument {argument}. {choices}"),
    Phrase("Missing argument {argument}."),
    Phrase("Missing option {option}."),
    Phrase("Option {option} requires an argument."),
    Phrase("Option {option} does not take a value."),
    Phrase("Got unexpected extra argument(s) ({arguments})"),
    Phrase("Invalid value for {parameter}: {problem}"),
    Phrase("{value} is not a valid {kind}."),
    Phrase("{value} is not in the range {range}."),
    Phrase("{value} is not one of {choices}."),
    Phrase("Choose from: {choices}"),
)


def problem(error: BaseException) -> Phrase:
    """Return Typer's error about a command line, with a hint to the help."""
    format_message = getattr(error, "format_message", error.__str__)
    said = phrase_of(format_message())
    context = getattr(error, "ctx", None)
    if not context:
        return said
    return Phrase("{problem} See: {help}", problem=said, help=f"{context.command_path} --help")


def phrase_of(sentence: str) -> Phrase:
    """Return the phrase that a sentence of Typer is; one it never said before as it is."""
    if isinstance(sentence, Phrase):
        return sentence
    said = " ".join(sentence.split())
    for template in TEMPLATES:
        if found := _pattern(template).fullmatch(said):
            return Phrase(
                template.template, **{k: _value(k, v) for k, v in found.groupdict().items()}
            )
    return Phrase(said)


def _value(name: str, text: str) -> str:
    return phrase_of(text) if name in ("problem", "choices") else text


@cache
def _pattern(template: str) -> re.Pattern[str]:
    written = re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>.+)", re.escape(template))
    return late_pattern(written)
