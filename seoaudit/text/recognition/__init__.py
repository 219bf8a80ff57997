"""Recognition of dates, file names, generic link texts, mojibake and the like by their wording."""
