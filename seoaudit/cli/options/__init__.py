"""The options of the commands, their shell completion, and their order."""
