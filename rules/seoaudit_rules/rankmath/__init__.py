"""The tests of Rank Math 1.0.273, quirks included: the score that WordPress editors see."""
