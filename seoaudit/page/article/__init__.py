"""The article among the rest of the page: its element, its blocks, its text."""
