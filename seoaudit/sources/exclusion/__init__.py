"""What is left out of folders: by patterns, by git, as output of generators. Imports `content`."""
