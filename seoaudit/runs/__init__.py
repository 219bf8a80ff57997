"""Many pages: workers, cache, and what comes in order.

Asks `config`, `document`, `engine`, `page`, `report` and `rule`.
"""
