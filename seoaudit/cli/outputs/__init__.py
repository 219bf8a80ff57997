"""Where reports go: which format into which file or folder, and how they are written there."""
