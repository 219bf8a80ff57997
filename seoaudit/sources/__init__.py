"""Where documents come from: files, standard input, the web, git.

The only room that reads any of them; asks `document`.
"""
