"""Many pages as one site: what is kept of each, the store, the graph, the verdicts, the score.

Imports `document`, `sources`, `robots`, `text`, `page`, `rule`, `config`, `report`, `engine`,
`history` and `runs`.
"""
