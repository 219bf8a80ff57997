import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from tests.docs.readers_folder import ReadersFolder


@pytest.fixture(scope="session")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ReadersFolder]:
    """The folder of a reader, served on this machine."""
    place = tmp_path_factory.mktemp("reader") / "site"
    quiet = type("Quiet", (SimpleHTTPRequestHandler,), {"log_message": lambda *_: None})
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(quiet, directory=str(place)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    folder = ReadersFolder(
        place, f"http://127.0.0.1:{server.server_port}", place.parent / "bytecode"
    )
    folder.fill()
    yield folder
    server.shutdown()
    server.server_close()


@pytest.fixture
def reader(prepared: ReadersFolder, tmp_path: Path) -> ReadersFolder:
    return prepared.copy(tmp_path / "site")
