"""The addresses that pages of a site name as their canonical ones, and what stands there."""

# All of its rules judge sites: see `seoaudit.rule.registry`.
OF_SITES = True
