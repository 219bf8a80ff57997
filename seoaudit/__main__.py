"""`python -m seoaudit` runs the command line."""

from seoaudit.cli import main

main()
