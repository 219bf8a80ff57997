"""Text cut into sentences and words, and made comparable."""
