"""One record of a web archive by its place there, as an index of captures names it.

Lines are those that the index of Common Crawl prints, as JSON or behind key and time:
https://commoncrawl.org/cdxj-index
"""

import json
import os

from seoaudit.errors import Phrase
from seoaudit.inert import without_credentials
from seoaudit.named_tuple import NamedTuple

# Where the files are that its indices name: https://commoncrawl.org/get-started
COMMON_CRAWL = "https://data.commoncrawl.org/"
ROOTS = ("s3://commoncrawl/", "crawl-data/")

# The names of the three in its index of captures, and in its index of columns.
NAMES = (
    ("filename", "offset", "length"),
    ("warc_filename", "warc_record_offset", "warc_record_length"),
)


class Capture(NamedTuple):
    """Where a record is: a path or an address, its first byte and its length in bytes.

    `url` is the address of the page if the index says it.
    """

    file: str
    offset: int
    length: int
    url: str = ""

    @property
    def name(self) -> str:
        """What the record is called: the address of its page, else its place."""
        place = f"{os.path.basename(self.file)}#{self.offset}"  # noqa: PTH119 - may be an address
        return without_credentials(self.url or place)


class NoCapture(ValueError):  # noqa: N818 - it says what a line is
    """A line of an index that names no record; the message says what is missing."""


def read_capture(line: str, folder: str) -> Capture:
    """Return the record that a line names; files are relative to `folder`.

    A path of Common Crawl that is not in there is taken from its server. Raises NoCapture.
    """
    try:
        said = json.loads(line[line.index("{") :])
    except (ValueError, RecursionError) as error:
        raise NoCapture(Phrase("not valid JSON ({reason})", reason=str(error))) from error
    for names in NAMES:
        file, *numbers = (said.get(name) for name in names)
        if isinstance(file, str) and all(str(number).isdecimal() for number in numbers):
            offset, length = map(int, numbers)
            return Capture(_place(file, folder), offset, length, str(said.get("url") or ""))
    raise NoCapture(Phrase("it needs {names}", names=", ".join(NAMES[0])))


def _place(file: str, folder: str) -> str:
    if file.startswith(("http://", "https://")):
        return file
    beside = os.path.join(folder, file)  # noqa: PTH118 - the name stays as the user wrote it
    if file.startswith(ROOTS) and not os.path.exists(beside):  # noqa: PTH110
        return COMMON_CRAWL + file.removeprefix(ROOTS[0])
    return beside
