"""Addresses of one site that are too many: of one page, of sessions, without end."""

# All of its rules judge sites: see `seoaudit.rule.registry`.
OF_SITES = True
