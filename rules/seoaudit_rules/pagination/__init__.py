"""Lists that go on over several pages."""

# All of its rules judge sites: see `seoaudit.rule.registry`.
OF_SITES = True
