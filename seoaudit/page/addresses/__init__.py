"""URLs: resolved, compared, told apart."""
