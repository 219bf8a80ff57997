"""Word forms: what makes two words of a language the same to a reader.

The least lengths of stems and the like were chosen by reading word forms; none is swept.
"""
