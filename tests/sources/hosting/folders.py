"""Folders with a few files, asked for as a host would be."""

from pathlib import Path

from seoaudit.sources.hosting.served import Host, Request, Served

PAGE = "<!doctype html><title>Page</title>"


def make(folder: Path, *names: str, **texts: str) -> Path:
    """Write pages by their names, and files with a text: `_redirects="…"`, `netlify_toml="…"`."""
    named = dict.fromkeys(names, PAGE)
    for key, text in texts.items():
        named[f"{key[:-5]}.{key[-4:]}" if key.endswith(("_toml", "_json")) else key] = text
    for name, text in named.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    return folder


# The folder that https://github.com/slorber/trailing-slash-guide put on all hosts.
GUIDE = ("index.html", "file.html", "folder/index.html", "both.html", "both/index.html")
ASKED = (
    "/file /file/ /file.html /folder /folder/ /folder/index.html /both /both/ /both.html "
    "/both/index.html"
).split()


def ask(host: Host, path: str) -> Served:
    path, _, query = path.partition("?")
    return host.serve(Request(path, query))


def said(host: Host, path: str) -> str:
    """Return what comes for a path in short: a file, a status, or where it leads."""
    served = ask(host, path)
    if served.location is not None:
        return f"{served.status} {served.location}"
    if served.status == 200:
        return served.file or "200"
    return f"{served.status} {served.file}" if served.file else str(served.status)


def table(host: Host) -> list[str]:
    """Return what comes for all that the guide asks for."""
    return [said(host, path) for path in ASKED]
