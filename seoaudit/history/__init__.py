"""What was known before: baselines and earlier revisions.

Asks `document`, `page`, `report`, `rule` and `text`.
"""
