"""How a rule counts for as long as the fault of another keeps it from applying."""

import enum


class Meanwhile(enum.Enum):
    """How a rule counts while one that it follows fails, so that mending that moves nothing else.

    GRANTED: as passed, because any careful repair passes it. OPEN: as failed, its points among
    those of the fault, because a good repair passes it and a poor one does not. JUDGED: it is
    checked all the same, because the fault does not hide what it would find.
    """

    GRANTED = enum.auto()
    OPEN = enum.auto()
    JUDGED = enum.auto()
