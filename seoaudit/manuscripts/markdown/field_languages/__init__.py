"""The languages that a front matter is written in, each read into the same fields."""
