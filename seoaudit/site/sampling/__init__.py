"""A sample of the pages of a site: which of them are audited, and what these stand for."""
