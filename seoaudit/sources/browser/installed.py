"""The browser of this machine that renders pages; none is ever downloaded."""

import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

from seoaudit.errors import UsageError

# Names another browser than the one that is found.
VARIABLE = "SEOAUDIT_BROWSER"

NAMES = (
    "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome",
    "microsoft-edge", "microsoft-edge-stable", "msedge",
)  # fmt: skip

# Where macOS and Windows keep them, which put no browser on the PATH.
APPLICATIONS = ("Chromium", "Google Chrome", "Microsoft Edge")
PROGRAMS = ("Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe")
FOLDERS = ("PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA")


def find_browser() -> str:
    """Return the path of a Chromium, Chrome or Edge; raise UsageError if there is none."""
    if named := os.environ.get(VARIABLE):
        if found := shutil.which(named):
            return found
        raise UsageError("{variable}: {name} is no program", variable=VARIABLE, name=named)
    for found in (*map(shutil.which, NAMES), *_installed()):
        if found:
            return found
    raise UsageError(
        "--render needs a browser: install Chromium, Chrome or Edge, or name one in {variable}",
        variable=VARIABLE,
    )


def _installed() -> Iterator[str | None]:
    places: list[Path] = []
    if sys.platform == "darwin":
        places = [Path(f"/Applications/{name}.app/Contents/MacOS/{name}") for name in APPLICATIONS]
    elif sys.platform == "win32":
        folders = filter(None, map(os.environ.get, FOLDERS))
        places = [Path(folder, program) for folder in folders for program in PROGRAMS]
    return (str(place) for place in places if place.is_file())
