"""A site as site rules see it: its pages, links and sitemaps, read from the store."""
