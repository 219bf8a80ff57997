"""The settings that a command line gives: each parameter of a command that is named like a key."""

from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:
    from seoaudit.config.settings import Settings

# The keys that say what a page is, and hold for whatever profile judges it.
PAGE_KEYS = ("keyphrases", "synonyms", "keyphrase_map", "lang", "content")


def load_settings(context: typer.Context, sources: Sequence[str] = ()) -> "Settings":
    """The configuration in effect for `sources`: what the options say, above what files say.

    The program speaks its language from here on.
    """
    from seoaudit.cli.language import speak
    from seoaudit.config.loading import load
    from seoaudit.config.settings import READERS

    options = given(context, READERS)
    if not options.get("language"):  # it may stand before the command
        options["language"] = context.find_root().params.get("language")
    settings = load(options, sources=sources, config=context.params.get("config"))
    if settings.message_language:
        speak(settings.message_language)
    return settings


@contextmanager
def blaming(settings: "Settings", key: str) -> Iterator[None]:
    """Let an error about the value of a key name the file and line that set it."""
    from seoaudit.errors import ConfigError, SeoauditError

    try:
        yield
    except SeoauditError as error:
        place = settings.place(key)
        if place is None:
            raise
        raise ConfigError(
            "{place}: {key}: {problem}", place=place, key=key, problem=str(error)
        ) from error


def given(context: typer.Context, keys: Collection[str]) -> dict[str, object]:
    """The parameters of the command that are named like these keys; None for one not given."""
    params = context.params
    return {
        key: str(value) if isinstance(value := params[key], Path) else value
        for key in keys
        if key in params
    }
