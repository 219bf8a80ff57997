import pytest

from seoaudit.page.addresses.local_address import is_local, is_own_file


@pytest.mark.parametrize("address", ["file:///a", "FILE:a", "C:\\a", "d:/a", "\\\\server\\a"])
def test_files_of_one_computer_are_local(address: str) -> None:
    assert is_own_file(address)
    assert is_local(address)


@pytest.mark.parametrize(
    "address",
    [
        "http://localhost",
        "http://LOCALHOST.:80/",
        "http://app.localhost/",
        "http://printer.local/",
        "http://router.home.arpa/",
        "http://127.9.9.9/",
        "http://[::1]:80/",
        "http://[fe80::1]/",
        "http://0.0.0.0:8000/",
        "http://169.254.1.1/",
    ],
)
def test_hosts_nobody_else_can_reach_are_local(address: str) -> None:
    assert is_local(address)


@pytest.mark.parametrize(
    "address",
    [
        None,
        "",
        "/a",
        "a.html",
        "local",
        "https://example.com/",
        "http://1.1.1.1/",
        "http://web1/",
        "http://[",
        "é:/a",
        "1:/a",
    ],
)
def test_everything_else_is_not(address: str | None) -> None:
    assert not is_local(address)
