"""Sentences that ought to link: what they may link to, on a whole site and in one draft."""
