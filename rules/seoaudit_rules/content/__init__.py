"""The text of the article: its length, its paragraphs, and leftovers in it."""
