"""What a report shows only when asked: packed in the file itself, or in scripts beside it.

A browser fetches nothing for a page that was opened from a disk, but it runs scripts beside it.
Everything is compressed and in base64, so that nothing in it can end the element it stands in.
"""

import json
import zlib
from base64 import b64encode
from collections.abc import Iterable, Iterator, Sequence

from seoaudit.reporters.html.markup import Markup
from seoaudit.reporters.style import Beside

# Groups of three bytes are four characters of base64, without padding in between.
GROUP = 3
# How much is compressed before a piece of it is handed on.
PIECE = 48_000


class Parts:
    """The parts of one report; in scripts where there is a place for files."""

    def __init__(self, beside: Beside | None = None) -> None:
        self._beside = beside

    @property
    def folder(self) -> str | None:
        """The name of the folder with the scripts; None if everything is in the file."""
        return self._beside.name if self._beside else None

    @property
    def ending(self) -> str | None:
        """What the names of the scripts end with."""
        return self._beside.ending if self._beside else None

    def keep(self, name: str, texts: Sequence[str]) -> Iterator[Markup]:
        """Keep texts under a name; yield what has to stand in the file, if anything."""
        written = "".join(packed([json.dumps(texts, ensure_ascii=False)]))
        if self._beside is None:
            yield data_block(f"part-{name}", written)
        else:
            self._beside.write(name, f'seoauditPart("{name}","{written}");\n')


def data_block(id_: str, written: str) -> Markup:
    """Return an element that a browser neither shows nor runs."""
    return Markup(f'<script type="text/plain" id="{id_}">{written}</script>')


def packed(pieces: Iterable[str]) -> Iterator[str]:
    """Yield a text, compressed and in base64, as it comes."""
    squeeze = zlib.compressobj(6)
    waiting = b""
    for piece in pieces:
        waiting += squeeze.compress(piece.encode("utf-8", "replace"))
        if len(waiting) >= PIECE:
            whole = len(waiting) - len(waiting) % GROUP
            yield b64encode(waiting[:whole]).decode()
            waiting = waiting[whole:]
    yield b64encode(waiting + squeeze.flush()).decode()
