"""A proxy on the loopback: it answers for all sites, or tunnels to one server."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

Behaviour = Callable[[socket.socket], None]

ESTABLISHED = b"HTTP/1.1 200 Connection established\r\n\r\n"


def answers(text: bytes) -> Behaviour:
    return lambda connection: connection.sendall(text)


def tunnels_to(port: int) -> Behaviour:
    """Pass bytes both ways between whoever asked and a server of this machine."""

    def tunnel(connection: socket.socket) -> None:
        with socket.create_connection(("127.0.0.1", port)) as server:
            connection.sendall(ESTABLISHED)
            back = threading.Thread(target=_pass_on, args=(server, connection), daemon=True)
            back.start()
            _pass_on(connection, server)
            back.join(timeout=5)

    return tunnel


def _pass_on(source: socket.socket, target: socket.socket) -> None:
    with suppress(OSError):
        while piece := source.recv(2**16):
            target.sendall(piece)
    with suppress(OSError):
        target.shutdown(socket.SHUT_WR)


class Proxy:
    """It does `behaviour` to whoever has asked; `asked` has the beginnings of the requests."""

    def __init__(self, behaviour: Behaviour, context: ssl.SSLContext | None = None) -> None:
        self.behaviour = behaviour
        self.asked: list[bytes] = []
        self._context = context
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        self._open: list[socket.socket] = []
        self._thread = threading.Thread(target=self._accept)
        self._thread.start()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                connection, _ = self._listener.accept()
                self._open.append(connection)
                threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        with suppress(OSError):
            if self._context:
                connection = self._context.wrap_socket(connection, server_side=True)
            with connection:
                self.asked.append(connection.recv(2**16))
                self.behaviour(connection)

    def close(self) -> None:
        with suppress(OSError):  # Windows ends accept() by closing alone
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for each in self._open:
            with suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
        self._thread.join(timeout=5)


@contextmanager
def running(behaviour: Behaviour, context: ssl.SSLContext | None = None) -> Iterator[Proxy]:
    proxy = Proxy(behaviour, context)
    try:
        yield proxy
    finally:
        proxy.close()
