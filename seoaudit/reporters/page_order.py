"""The orders that tables of pages may have."""

import enum


class PageOrder(enum.StrEnum):
    """What pages are ordered by: lowest score first, path, or most points for one rule first."""

    SCORE = "score"
    PATH = "path"
    POINTS = "points"
