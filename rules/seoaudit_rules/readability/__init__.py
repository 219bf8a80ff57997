"""How the text reads: its sentences, their rhythm and their links, and how hard it is."""
