"""Pages that repeat one thing, in sizes that double: what they cost grows with their length."""
