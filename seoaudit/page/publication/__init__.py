"""Who wrote the article, and when."""
