"""A fault of seoaudit itself on one page: an error of that page, so that no other is lost."""

import traceback
from pathlib import Path

from seoaudit.errors import SourceError
from seoaudit.text.segments.shorten import shorten

PACKAGES = Path(__file__).parents[2]
# Characters of what was raised, which may quote the page.
LIMIT = 200


def fault(source: str, error: Exception) -> SourceError:
    """Return what was raised, with the file and line."""
    last = traceback.extract_tb(error.__traceback__)[-1]
    file = Path(last.filename)
    place = file.relative_to(PACKAGES) if file.is_relative_to(PACKAGES) else file
    said = shorten(f"{type(error).__name__}: {error}", LIMIT)
    return SourceError(
        source,
        "could not be audited because of a fault in seoaudit ({said}, at {place}:{line}): please "
        "report it with the page",
        said=said,
        place=place.as_posix(),
        line=last.lineno,
    )
