"""The options of the commands, and what completes and orders them."""
