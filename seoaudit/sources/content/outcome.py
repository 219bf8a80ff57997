"""What comes of reading a source."""

from seoaudit.document.document import Document
from seoaudit.errors import SourceError

# A page, or why there is none in its place.
Loaded = Document | SourceError
