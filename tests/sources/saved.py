"""Files of pages as tests of sources save them."""

from pathlib import Path

PAGE = b"<title>Apples</title>"


def write(name: str, body: bytes = PAGE) -> str:
    """Write a file in the working folder, with the folders above it; return its name."""
    path = Path(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(body)
    return name
