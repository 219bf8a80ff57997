"""The checks of this project: `nox` runs them, `nox -s lint types` two of them, `nox -l` lists all.

They run in the active environment, so that one installation serves all of them. The tests test what
is installed there: your checkout, or in CI the built wheel.
"""

import nox

nox.needs_version = ">=2025.2.9"
nox.options.default_venv_backend = "none"
nox.options.sessions = ["lint", "types", "layers", "docs", "site", "tests"]


@nox.session
def lint(session: nox.Session) -> None:
    """Check style and formatting with ruff."""
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")


@nox.session
def types(session: nox.Session) -> None:
    """Check types with mypy."""
    session.run("mypy")


@nox.session
def layers(session: nox.Session) -> None:
    """Check that imports point one way."""
    session.run("lint-imports")


@nox.session
def docs(session: nox.Session) -> None:
    """Check that the generated pages agree with the code."""
    session.run("python", "-m", "docs.generate", "--check")


@nox.session
def site(session: nox.Session) -> None:
    """Build the docs as a web site, into site/ or the folder after `--`."""
    folder = session.posargs or ["site"]
    session.run("python", "-m", "mkdocs", "build", "--strict", "--site-dir", *folder)


@nox.session
def tests(session: nox.Session) -> None:
    """Run the tests, on all cores: all of them, or those named after `--`."""
    session.run("pytest", "-q", "-n", "auto", *session.posargs)


@nox.session
def fix(session: nox.Session) -> None:
    """Fix style and formatting where ruff can, and write the generated pages anew."""
    session.run("ruff", "check", "--fix", ".")
    session.run("ruff", "format", ".")
    session.run("python", "-m", "docs.generate")


@nox.session
def build(session: nox.Session) -> None:
    """Build the source distribution, and the wheel from it, into dist/ or the folder after `--`."""
    folder = session.posargs or ["dist"]
    session.run("python", "-m", "build", "--outdir", *folder)


@nox.session
def wheel(session: nox.Session) -> None:
    """Check that an installed wheel would be tested, and not the files of the checkout."""
    where = session.run("python", "-Ic", "import seoaudit; print(*seoaudit.__path__)", silent=True)
    if "site-packages" not in str(where):
        session.error(f"seoaudit is installed from {where}")
