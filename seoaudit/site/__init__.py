"""Many pages as one site: what is kept of each, the store, the graph, the verdicts, the score.

Imports `document`, `sources`, `robots`, `page`, `rule`, `config`, `report` and `engine`.
"""
