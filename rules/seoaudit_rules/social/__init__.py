"""How a shared link to the page looks."""
