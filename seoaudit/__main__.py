"""`python -m seoaudit` is `seoaudit`."""

from seoaudit.cli import main

main()
