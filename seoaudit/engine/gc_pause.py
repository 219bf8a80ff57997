"""Python's cyclic garbage collector, kept from looking through a page that is being audited."""

import gc
from types import TracebackType


class CollectorPaused:
    """Has the garbage collector wait until a piece of work is done.

    The facts of a page live as long as its audit. In the midst of one the collector finds nothing
    to free, looks at every element again and again, and takes them all for long-lived, a quarter of
    the time that an audit takes. Right after it all of them go at once, while they are young.

    Whoever found the collector at work sets it to work again, so that threads and nested pauses do
    no harm.
    """

    def __enter__(self) -> None:
        self._was_enabled = gc.isenabled()
        gc.disable()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if self._was_enabled:
            gc.enable()
