"""What the sitemaps of a site list, and what stands there."""
