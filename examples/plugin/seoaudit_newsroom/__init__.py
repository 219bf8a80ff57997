"""Custom rules of a newsroom."""
