"""What was known before: baselines and earlier revisions.

Imports `document`, `page`, `report`, `rule` and `text`.
"""
