"""Language: words, sentences, word forms and keyphrases in plain text. Nothing in here knows HTML."""
