"""Readability: formulas, the passive voice, transition words, sentence openings."""
