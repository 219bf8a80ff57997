"""A web server on the loopback, told what to answer by each test."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Thread
from time import monotonic

HTML = ("Content-Type", "text/html; charset=utf-8")


@dataclass(frozen=True)
class Reply:
    body: bytes = b""
    status: int = 200
    headers: tuple[tuple[str, str], ...] = (HTML,)


class Handler(BaseHTTPRequestHandler):
    server: Server

    def do_GET(self) -> None:
        self.server.times.append(monotonic())
        self.server.user_agents.add(self.headers["User-Agent"])
        self.server.requests[self.path] += 1
        answer = self.server.answers.get(self.path, Reply(b"not found", 404))
        if not isinstance(answer, Reply):
            answer(self)
            return
        self.send_response(answer.status)
        for name, value in answer.headers:
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(answer.body)))
        self.end_headers()
        self.wfile.write(answer.body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - named by its parent
        pass


Answer = Reply | Callable[[Handler], None]


class Server(ThreadingHTTPServer):
    """`answers` maps a path to a reply; `ended` lets those go that never finish.

    `times` are the seconds at which requests came.
    """

    daemon_threads = True

    def __init__(self, host: str = "127.0.0.1") -> None:
        super().__init__((host, 0), Handler)
        self.url = f"http://{host}:{self.server_port}"
        self.answers: dict[str, Answer] = {}
        self.requests: Counter[str] = Counter()
        self.times: list[float] = []
        self.user_agents: set[str] = set()
        self.ended = Event()

    def redirect(self, path: str, target: str) -> None:
        self.answers[path] = Reply(status=302, headers=(("Location", target),))

    def handle_error(self, request: object, client_address: object) -> None:
        pass  # clients of these tests hang up on purpose


@contextmanager
def running(host: str = "127.0.0.1") -> Iterator[Server]:
    server = Server(host)
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield server
    finally:
        server.ended.set()
        server.shutdown()
        thread.join()
        server.server_close()
