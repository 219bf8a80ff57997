"""Where an article says the words it wants to be found for."""
