"""House rules of a newsroom."""
