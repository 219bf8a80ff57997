"""Settings of a host that stand in the project, beside the folder that is built from it.

Netlify and Vercel read them from the root of a project:
https://docs.netlify.com/build/configure-builds/file-based-configuration
https://vercel.com/docs/project-configuration
"""

import json
import tomllib
from pathlib import Path

from seoaudit.sources.files import file

NETLIFY, VERCEL = "netlify.toml", "vercel.json"


def settings_beside(folder: str) -> dict[str, str]:
    """Return the texts of settings in the folder above, by their names, if they name this folder.

    Nothing else above is opened.
    """
    built = Path(folder).resolve()
    texts: dict[str, str] = {}
    for name in (NETLIFY, VERCEL):
        place = built.parent / name
        if not place.is_file():
            continue
        body = file.read_bytes(str(place))
        text = body.decode("utf-8-sig", "replace") if isinstance(body, bytes) else ""
        if _named(name, text, built.parent) == built:
            texts[name] = text
    return texts


def _named(name: str, text: str, project: Path) -> Path | None:
    """Return the folder that settings name as the one that is published."""
    try:
        settings: object = tomllib.loads(text) if name == NETLIFY else json.loads(text)
    except ValueError:
        return None
    if name == NETLIFY and isinstance(settings, dict):
        settings = settings.get("build")
    key = "publish" if name == NETLIFY else "outputDirectory"
    published = settings.get(key) if isinstance(settings, dict) else None
    return (project / published.strip("/")).resolve() if isinstance(published, str) else None
