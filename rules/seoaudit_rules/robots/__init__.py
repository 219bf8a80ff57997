"""What robots.txt keeps from search engines, and whether that is meant."""

# All of its rules judge sites: see `seoaudit.rule.registry`.
OF_SITES = True
