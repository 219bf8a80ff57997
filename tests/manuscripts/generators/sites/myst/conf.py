project = "Balcony"
extensions = ["myst_parser"]
