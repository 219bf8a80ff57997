"""Findings drawn at random from real pages, printed with their context to be judged by reading."""
