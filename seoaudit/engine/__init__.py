"""One page through the rules: what applies, ignores, score, gate, fixes.

Imports `config`, `document`, `page`, `report`, `rule` and `text`.
"""
