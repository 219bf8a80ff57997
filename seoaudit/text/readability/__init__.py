"""How easily a text reads: formulas, the passive, transition words."""
