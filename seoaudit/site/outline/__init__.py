"""A site in outline: what reports list of it besides findings, read from the store row by row."""
