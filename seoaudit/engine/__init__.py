"""One page through the rules: what applies, ignores, score, gate, fixes.

Asks `config`, `document`, `page`, `report` and `rule`.
"""
