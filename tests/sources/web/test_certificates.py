"""Faults of HTTPS are told apart, each with what to do."""

import os
import socket
import ssl
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

import trustme

NOW = datetime.now(UTC)
DAY = timedelta(days=1)

FETCH = """
import sys
from seoaudit.sources.web.fetcher import Fetcher
from seoaudit.sources.web.limits import FetchLimits
fetcher = Fetcher(FetchLimits())
print(*(page().message for page in [fetcher.start(url) for url in sys.argv[1:]]), sep="\\n")
fetcher.close()
"""


@contextmanager
def presenting(certificate: trustme.LeafCert) -> Iterator[str]:
    """A server with this certificate, at its URL."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(context)
    listener = socket.create_server(("127.0.0.1", 0))

    def accept() -> None:
        with suppress(OSError):
            while True:
                connection, _ = listener.accept()
                with suppress(OSError), connection:
                    connection.settimeout(5)
                    context.wrap_socket(connection, server_side=True).close()

    thread = threading.Thread(target=accept)
    thread.start()
    try:
        yield f"https://127.0.0.1:{listener.getsockname()[1]}/"
    finally:
        with suppress(OSError):  # Windows ends accept() by closing alone
            listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        thread.join(timeout=5)


def test_each_fault_of_a_certificate_has_its_line(tmp_path: Path) -> None:
    known, stranger = trustme.CA(), trustme.CA()
    known.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
    host = "127.0.0.1"
    with (
        presenting(known.issue_cert(host, not_before=NOW - 9 * DAY, not_after=NOW - DAY)) as old,
        presenting(known.issue_cert(host, not_before=NOW + DAY, not_after=NOW + 9 * DAY)) as early,
        presenting(known.issue_cert("127.0.0.9")) as other_address,
        presenting(known.issue_cert("other.example")) as other_name,
        presenting(stranger.issue_cert(host)) as unknown,
    ):
        said = subprocess.check_output(
            [sys.executable, "-c", FETCH, old, early, other_address, other_name, unknown],
            env={**os.environ, "SSL_CERT_FILE": str(tmp_path / "ca.pem"), "NO_PROXY": "*"},
            encoding="utf-8",
        )
    parts = ["has expired: renew", "is not valid yet", "for another name", "for another name"]
    parts.append("from an authority unknown here")
    for line, part in zip(said.splitlines(), parts, strict=True):
        assert line.startswith(f"the certificate of {host} ")
        assert part in line
