"""Matching of keyphrases in texts."""
