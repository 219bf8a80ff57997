"""The files of a site that tell robots about it."""

# All of its rules judge sites: see `seoaudit.rule.registry`.
OF_SITES = True
