"""The word lists that ship beside the code."""


def read_lines(name: str) -> list[str]:
    """The lines of the data file `name`, without comments and empty ones. Raises FileNotFoundError."""
    # importlib.resources would do the same, but takes 8 ms to import.
    from pkgutil import get_data

    content = get_data("seoaudit.text", f"data/{name}") or b""
    lines = content.decode("utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]
