"""The structured data of the article: its headline, author, dates and image."""
