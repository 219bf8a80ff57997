"""Findings drawn at random from real pages and printed with their context, to be judged by reading."""
