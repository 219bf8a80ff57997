"""Answers that others stored: web archives, read to their end whatever is damaged in them."""
