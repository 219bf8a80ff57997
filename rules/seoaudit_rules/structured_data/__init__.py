"""What the page tells machines of the article: its headline, author, dates and image."""
