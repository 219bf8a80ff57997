"""What a search engine makes of each address, and which addresses belong together."""
