import socket
from ssl import SSLCertVerificationError, SSLError
from unittest.mock import Mock

import aiohttp
import pytest
from aiohttp.client_reqrep import ConnectionKey

from seoaudit.document.answer import Failure
from seoaudit.sources.web.errors import CUT_SHORT
from seoaudit.sources.web.failures import FETCH_ERRORS, failure_of
from seoaudit.sources.web.reach import Inside, InsideAddress

KEY = Mock(spec=ConnectionKey, host="e.com", port=443, is_ssl=True, ssl=True)


@pytest.mark.parametrize(
    ("error", "failure"),
    [
        (TimeoutError(), Failure.TIMEOUT),
        (aiohttp.ConnectionTimeoutError(), Failure.TIMEOUT),
        (aiohttp.ClientConnectorDNSError(KEY, socket.gaierror()), Failure.NAME),
        (aiohttp.ClientConnectorError(KEY, ConnectionRefusedError()), Failure.REFUSED),
        (aiohttp.ClientConnectorError(KEY, ConnectionResetError()), Failure.RESET),
        (aiohttp.ClientConnectorError(KEY, InsideAddress("10.0.0.1")), Failure.PRIVATE),
        (Inside("localhost"), Failure.PRIVATE),
        (
            aiohttp.ClientConnectorCertificateError(KEY, SSLCertVerificationError()),
            Failure.CERTIFICATE,
        ),
        (aiohttp.ClientConnectorSSLError(KEY, SSLError()), Failure.CERTIFICATE),
        (aiohttp.ServerDisconnectedError(), Failure.RESET),
        (aiohttp.ClientOSError(), Failure.RESET),
        (aiohttp.ClientPayloadError(CUT_SHORT), Failure.CUT),
        (aiohttp.ClientPayloadError("truncated compressed data"), Failure.CUT),
        (aiohttp.ClientPayloadError("invalid compressed data"), Failure.PROTOCOL),
        (aiohttp.ClientResponseError(Mock(), ()), Failure.PROTOCOL),
        (ValueError("no URL"), Failure.PROTOCOL),
    ],
)
def test_an_error_is_of_one_kind(error: Exception, failure: Failure) -> None:
    assert failure_of(error) is failure
    assert isinstance(error, FETCH_ERRORS)
