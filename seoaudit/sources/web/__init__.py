"""Documents from the web: one polite client, its limits and its errors."""
