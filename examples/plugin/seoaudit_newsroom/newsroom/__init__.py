"""How a news item starts."""
