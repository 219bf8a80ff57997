"""robots.txt as Google reads it.

Imports no other room.
"""

from typing import TYPE_CHECKING

from seoaudit.lazy_imports import published

if TYPE_CHECKING:
    from seoaudit.robots.robots_txt import RobotsTxt, Verdict, allowed

__all__ = ["RobotsTxt", "Verdict", "allowed"]

__getattr__, __dir__ = published(
    __name__,
    {
        "RobotsTxt": "seoaudit.robots.robots_txt",
        "Verdict": "seoaudit.robots.robots_txt",
        "allowed": "seoaudit.robots.robots_txt",
    },
)
