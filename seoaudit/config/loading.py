"""Merging the layers of a configuration: profile, user, project, command line; later ones win."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from seoaudit.config import files, keyphrase_search, layer, profiles
from seoaudit.config.layer import CommandLine, File, Layer
from seoaudit.config.merge import Merged
from seoaudit.config.readers import as_written
from seoaudit.config.settings import Settings
from seoaudit.errors import ConfigError, Phrase


def load(
    options: Mapping[str, object] | None = None,
    *,
    sources: Sequence[str] = (),
    config: str | Path | None = None,
    search: bool = True,
) -> Settings:
    """Return the configuration that applies to `sources`.

    `options` are those of the command line; None and () mean not given. The project's file is
    searched for from the first source upward. `config` replaces the user's and the project's file;
    without `search`, neither is searched for. Raises ConfigError for mistakes in a file, UsageError
    for mistakes in the options.
    """
    given = {key: value for key, value in (options or {}).items() if value not in (None, (), [])}
    found = _files(sources, config) if search or config else ()
    own: tuple[Layer, ...] = (*found, CommandLine(given))
    profile = _profile(own)
    merged = Merged()
    for item in (*profiles.chain(profile), *own):
        merged.add(item)
    return _with_map(merged.settings(profile), own)


def _files(sources: Sequence[str], config: str | Path | None) -> Iterator[File]:
    if config is not None:
        yield layer.read("config", Path(config))
        return
    for name, path in (("user", files.user_file()), ("project", files.project_file(sources))):
        if path:
            yield layer.read(name, path)


def _with_map(settings: Settings, own: Sequence[Layer]) -> Settings:
    """Add the keyphrase map beside the project's file, unless a layer names one."""
    files = [each for each in own if isinstance(each, File) and each.name != "user"]
    file = keyphrase_search.beside(files[0].folder) if files else None
    if settings.keyphrase_map or not file:
        return settings
    origin = f"{keyphrase_search.FOUND} {files[0].label}"
    origins = {**settings.origins, "keyphrase_map": origin}
    return settings._replace(keyphrase_map=file, origins=origins)


def _profile(own: Sequence[Layer]) -> str:
    """Return the profile named by the last layer that names one; in a file, also by `extends`."""
    known = profiles.profiles()
    name = Settings().profile
    for item in own:
        wanted = [key for key in ("profile", "extends") if key in item.table]
        if len(wanted) > 1:
            raise item.error("profile and extends cannot be combined: keep one", "extends")
        for key in wanted:
            chosen = item.table[key]
            if not isinstance(chosen, str):
                problem = Phrase(
                    "must be the name of a profile, not {chosen!r}", chosen=as_written(chosen)
                )
                raise item.error(
                    Phrase("{key}: {problem}", key=item.spelling(key), problem=problem),
                    key,
                )
            if chosen not in known:
                raise item.error(profiles.unknown_problem(chosen, known), key)
            name = chosen
    if name not in known:
        raise ConfigError(profiles.unknown_problem(name, known))
    return name
