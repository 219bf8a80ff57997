"""What the head and the HTTP headers say: title, metas, canonical, hreflang, robots."""
