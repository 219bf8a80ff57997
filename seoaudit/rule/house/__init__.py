"""What a newsroom asks of its own articles, stated in its configuration."""
