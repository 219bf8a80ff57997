"""The text of the article: its length, its paragraphs, and what was left in it by mistake."""
