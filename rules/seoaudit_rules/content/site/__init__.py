"""How much the pages of a site say, each compared with those beside it."""
