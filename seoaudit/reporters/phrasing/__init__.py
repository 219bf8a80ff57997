"""Sentences shared by several formats."""
