"""Segmentation of text into sentences and words, and their normalisation."""
