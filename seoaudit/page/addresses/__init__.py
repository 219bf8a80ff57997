"""URLs: resolving, comparing and naming them."""
