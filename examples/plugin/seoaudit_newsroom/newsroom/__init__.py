"""How a news item opens."""
