"""Checks of the translations of a rule, in the file of its topic."""

from collections.abc import Iterator, Mapping

from seoaudit.rule.catalogue import Forms, file_of, read_catalogue
from seoaudit.rule.message_languages import MESSAGE_LANGUAGES
from seoaudit.rule.message_text import placeholders, text_problem
from seoaudit.rule.rule import AnyRule, Message


def every_translation_is_complete(rule: type[AnyRule]) -> Iterator[str]:
    """A translation has the title and every message, with the values of the English."""
    for language, spoken in MESSAGE_LANGUAGES.items():
        file = file_of(rule, language)
        if language == "en" or not file.is_file():
            continue
        try:
            entry = read_catalogue(file.read_text("utf-8")).get(rule.id)
        except ValueError as error:
            yield f"{file.name}: {error}"
            continue
        if entry is None:
            yield f"{file.name} has no entry {rule.id!r}: the rule is shown in English"
            continue
        for problem in _problems(rule, entry, spoken.categories):
            yield f"{file.name}: {rule.id}: {problem}"


def _problems(
    rule: type[AnyRule], entry: Mapping[str, object], categories: tuple[str, ...]
) -> Iterator[str]:
    for key in sorted(entry.keys() - {"title", *rule.messages}):
        yield f"{key!r} is no message of the rule, which has {', '.join(rule.messages)}"
    if not isinstance(entry.get("title"), str):
        yield "'title' is missing"
    for key, message in rule.messages.items():
        translated = entry.get(key)
        if not isinstance(translated, dict):
            yield f"message {key!r} is missing"
            continue
        for problem in _message_problems(message, translated, categories):
            yield f"{key}: {problem}"


def _message_problems(
    message: Message, translated: Mapping[str, Forms], categories: tuple[str, ...]
) -> Iterator[str]:
    english = {"text": message.text, "advice": message.advice, "fix": message.fix}
    wanted = {part: text for part, text in english.items() if text is not None}
    for part in sorted(translated.keys() - wanted.keys()):
        yield f"{part!r} is not part of the message, which has {', '.join(wanted)}"
    for part, text in wanted.items():
        if part not in translated:
            yield f"{part!r} is missing"
            continue
        counts = part == "text" and "count" in placeholders(text)
        yield from _text_problems(part, text, translated[part], categories if counts else ())


def _text_problems(
    part: str, english: str, translated: object, categories: tuple[str, ...]
) -> Iterator[str]:
    """Yield what is wrong with one text, or with its plural forms."""
    forms = translated if isinstance(translated, dict) else {"": translated}
    if categories and set(forms) != set(categories):
        yield f"{part!r} counts, so it needs the plural forms {', '.join(categories)}"
    if not categories and isinstance(translated, dict):
        yield f"{part!r} must be one text, as it has no {{count}}"
    for form, text in forms.items():
        where = f"{part} {form}".rstrip()
        if not isinstance(text, str) or (problem := text_problem(text)):
            yield f"{where}: {problem if isinstance(text, str) else 'must be a text'}"
        elif unknown := placeholders(text) - placeholders(english):
            yield f"{where}: {{{', '.join(sorted(unknown))}}} is not in the English"
        elif part == "advice" and (lost := placeholders(english) - placeholders(text)):
            yield f"{where}: {{{', '.join(sorted(lost))}}} of the English is missing"
