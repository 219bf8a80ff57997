"""Auditing many pages: workers, cache, ordered results.

Imports `config`, `document`, `engine`, `page`, `report` and `rule`.
"""
