"""Pages that nobody would write: made from our examples with a seed, and held to promises."""
