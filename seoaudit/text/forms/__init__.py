"""Word forms: which words of a language are inflections of the same word.

The minimum lengths of stems and the like were chosen by reading word forms; none is swept.
"""
