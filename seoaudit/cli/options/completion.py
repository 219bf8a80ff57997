"""Shell completion of option values. A broken configuration or plugin completes nothing."""

from seoaudit.errors import SeoauditError


def profiles(incomplete: str) -> list[str]:
    """Return the installed profiles with this prefix."""
    from seoaudit.config.profiles import profiles as installed

    try:
        return [name for name in installed() if name.startswith(incomplete)]
    except SeoauditError:
        return []


def formats(incomplete: str) -> list[str]:
    """Return the installed formats with this prefix."""
    from seoaudit.reporters.registry import formats as installed

    return [name for name in installed() if name.startswith(incomplete)]


def languages(incomplete: str) -> list[str]:
    """Return the languages of messages with this prefix."""
    from seoaudit.rule.message_languages import MESSAGE_LANGUAGES

    return [code for code in MESSAGE_LANGUAGES if code.startswith(incomplete)]


def names(incomplete: str) -> list[str]:
    """Return the rules and topics with this prefix."""
    from seoaudit.rule.registry import load_rules

    try:
        rules = load_rules()
    except SeoauditError:
        return []
    topics = dict.fromkeys(rule.topic() for rule in rules.values())
    return [name for name in (*topics, *rules) if name.startswith(incomplete)]
