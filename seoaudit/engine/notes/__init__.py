"""What the reader must know of the page besides its findings."""
