"""How much a browser has to download and process before readers see the page."""
