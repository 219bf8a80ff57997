"""`python -m seoaudit` runs the command line."""

from seoaudit.cli import run

run()
