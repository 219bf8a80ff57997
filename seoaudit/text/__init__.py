"""Language: words, sentences, word forms and keyphrases of plain text. Nothing here knows HTML."""
