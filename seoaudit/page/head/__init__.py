"""The contents of the head and of HTTP headers: title, metas, canonical, hreflang, robots."""
