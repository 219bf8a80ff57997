"""The band of a score, which decides its colour and its word."""

from typing import Literal

ScoreBand = Literal["bad", "ok", "good"]


def band(score: int) -> ScoreBand:
    """Return the band: 0 to 50 is bad, 51 to 80 ok, 81 to 100 good."""
    return "bad" if score <= 50 else "ok" if score <= 80 else "good"
