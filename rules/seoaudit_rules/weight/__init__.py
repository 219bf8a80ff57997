"""How much a browser has to fetch and work through before readers see the page."""
