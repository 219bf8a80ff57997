"""Pages as the browser of this machine shows them once their scripts have run."""
