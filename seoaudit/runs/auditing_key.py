"""What a report depends on besides its page, in a few bytes: settings, versions and code."""

import csv
import os
import sys
from collections.abc import Iterable, Iterator
from hashlib import blake2b
from pathlib import Path
from types import ModuleType

import seoaudit
from seoaudit.config.settings import Settings
from seoaudit.engine.auditor import Auditor
from seoaudit.rule.entry_points import installed, own_records
from seoaudit.rule.registry import rule_packages
from seoaudit.runs.checksums import checksums
from seoaudit.version import __version__

# Folders of installed packages: what else is in them is known by its version.
PACKAGES = ("site-packages", "dist-packages")


def auditing_key(auditor: Auditor, folder: Path | None = None) -> bytes:
    """Return the key of an auditor; another one, or a change of its code, has another key.

    Checksums of the code are kept in `folder`.
    """
    settings = [each.settings for each in (auditor, auditor.beside) if each]
    told = (
        __version__,
        sys.version_info[:2],
        installed(),
        [_of_reports(each) for each in settings],
        [_content(file) for each in settings for file in (*each.nearer_maps, each.keyphrase_map)],
        auditor.featured_image,
        os.getcwd(),  # noqa: PTH109 - patterns of pages are seen from somewhere
        sorted(_code(folder and folder / "checksums.json")),
    )
    return blake2b(repr(told).encode("utf-8", "surrogatepass"), digest_size=16).digest()


def _of_reports(settings: Settings) -> Settings:
    """Return the settings without those that only affect display or the gate."""
    shown = Settings()
    return settings._replace(
        origins={},
        exclude=shown.exclude,
        respect_gitignore=shown.respect_gitignore,
        allow_private=shown.allow_private,
        baseline=shown.baseline,
        fail_under=shown.fail_under,
        fail_on=shown.fail_on,
        gate_on=shown.gate_on,
        message_language=shown.message_language,
        format=shown.format,
        target=shown.target,
        max_seconds=shown.max_seconds,
    )


def _content(file: str | None) -> bytes | None:
    return Path(file).read_bytes() if file else None


def _code(kept: Path | None) -> Iterable[tuple[str, int]]:
    """Return the files of the program, of all rule packages and beside them, with checksums.

    By content, because reinstalling the same version, as CI does, changes only modification times.
    """
    packages = rule_packages()
    inside = [folder for package in (seoaudit, *packages) for folder in package.__path__]
    files = {file for folder in inside for file in _files(folder)}
    files.update(str(file) for package in packages for file in _beside(package))
    files.update(map(str, _recorded()))
    ordered = sorted(files)
    names = (file.rpartition(os.sep)[2] for file in ordered)
    return zip(names, checksums(ordered, kept), strict=True)


def _files(folder: str) -> Iterator[str]:
    """Yield the files in a folder, except bytecode."""
    for place, folders, names in os.walk(folder):
        folders[:] = (name for name in folders if name != "__pycache__")
        yield from (os.path.join(place, name) for name in names if not name.endswith(".pyc"))  # noqa: PTH118


def _beside(package: ModuleType) -> Iterator[Path]:
    """Yield the modules that rules may import from beside their package: modules and packages."""
    for path in package.__path__:
        folder = Path(path).parents[package.__name__.count(".")]
        yield from (each for each in folder.glob("*.py") if each.is_file())
        if folder.name not in PACKAGES:
            for neighbour in folder.glob("*/__init__.py"):
                yield from neighbour.parent.rglob("*.py")


def _recorded() -> Iterator[Path]:
    """Yield the modules of installed distributions of rules.

    https://packaging.python.org/en/latest/specifications/recording-installed-packages/
    """
    for record in own_records():
        with record.open(encoding="utf-8", newline="") as opened:
            for name, *_ in csv.reader(opened):
                if name.endswith(".py") and (file := record.parent.parent / name).is_file():
                    yield file
