"""Many pages: workers, cache, and what comes in order. Asks `engine` and what it asks."""
