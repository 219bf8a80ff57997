"""The tables of a run for statements of one's own: in SQLite, and as Parquet for DuckDB."""
