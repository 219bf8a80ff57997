"""Where documents come from: files, standard input, the web, git. Only this room reads them.

Imports `document`.
"""
