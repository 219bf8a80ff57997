"""Which requests a page needs for its text, links and metadata; all others are refused."""

# What can change those: https://chromedevtools.github.io/devtools-protocol/tot/Network/#type-ResourceType
NEEDED = frozenset(("script", "stylesheet", "xhr", "fetch"))

# Headers that the browser sends for itself, or that would tell who asks.
OWN = frozenset(
    "accept-encoding connection content-length cookie host user-agent upgrade-insecure-requests "
    "dnt te".split()
)

# Headers of an answer that do not hold for its unpacked content, or would outlast the page.
LEFT_OUT = frozenset(
    "alt-svc clear-site-data connection content-disposition content-encoding content-length "
    "keep-alive nel refresh report-to reporting-endpoints set-cookie strict-transport-security "
    "transfer-encoding".split()
)


def is_needed(kind: str, method: str, url: str) -> bool:
    """Whether a request of a page may be made; `kind` is that of the DevTools protocol."""
    return kind in NEEDED and method == "GET" and url.startswith(("http://", "https://"))


def headers_to_send(headers: dict[str, str]) -> dict[str, str]:
    """Return the headers that a script or the browser gave a request, without their own."""
    return {
        name: value
        for name, value in headers.items()
        if name.lower() not in OWN and not name.lower().startswith(("sec-", "proxy-", ":"))
    }


def headers_to_show(headers: tuple[tuple[str, str], ...]) -> dict[str, str]:
    """Return the headers of an answer as the browser may see them; repeated ones are joined."""
    shown: dict[str, str] = {}
    for name, value in headers:
        key = name.lower()
        if key not in LEFT_OUT:
            shown[key] = f"{shown[key]}, {value}" if key in shown else value
    return shown
