"""What robots.txt keeps from search engines, and whether that is meant."""
