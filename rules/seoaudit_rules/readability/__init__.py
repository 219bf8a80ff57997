"""How the text reads: sentence length and rhythm, transition words, passive voice, reading ease."""
