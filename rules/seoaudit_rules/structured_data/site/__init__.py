"""What the structured data of the pages of a site say, each compared with the others."""
