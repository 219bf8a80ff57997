"""What the server of a site answers: errors, nothing, too late, or something else than it says."""
