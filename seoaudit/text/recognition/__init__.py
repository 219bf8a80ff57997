"""Things told by their wording: dates, file names, generic link texts, mojibake."""
