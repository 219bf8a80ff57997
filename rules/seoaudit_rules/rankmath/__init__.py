"""The tests of Rank Math 1.0.273, quirks and all: the number that WordPress editors see."""
