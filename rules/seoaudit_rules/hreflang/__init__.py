"""The versions of pages in other languages that hreflang names, and what stands there."""
