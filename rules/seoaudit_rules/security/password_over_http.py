from collections.abc import Iterator

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message
from seoaudit.facts import Element, shorten
from seoaudit.page.addresses import urls
from seoaudit.page.addresses.local_address import is_local


class PasswordOverHttp(Rule):
    """Ask for passwords over https only.

    ## Why it matters
    Over http, anyone along the way can read a password and change the page that asks for it.
    Browsers warn readers next to the field.

    ## How to fix it
    Serve the page over https, and make the form submit to an https URL.

    ## References
    - https://www.w3.org/TR/mixed-content/
    - https://www.w3.org/TR/secure-contexts/
    - https://web.dev/articles/why-https-matters
    """

    id = "security/password-over-http"
    severity = Severity.ERROR
    basis = Basis.STANDARD
    weight = 2

    page_insecure = message(
        "The page asks for a password but is served over http.",
        advice="Serve the page over https.",
        per="page",
    )
    form_insecure = message(
        "The form with this password field submits over http: {address}.",
        advice="Make the form submit to an https URL.",
    )

    examples = (
        good('<form><input type="password"></form>', url="https://example.com/login"),
        bad('<input type="password">', "page_insecure", url="http://example.com/login"),
        bad(
            '<form action="http://example.com/in"><input type="password"></form>',
            "form_insecure",
            url="https://example.com/login",
        ),
    )

    def applies(self, page: Page) -> bool:
        return any(is_password(field) for field in page.tree.by_tag("input"))

    def check(self, page: Page) -> Iterator[Finding]:
        fields = [field for field in page.tree.by_tag("input") if is_password(field)]
        if is_insecure(page.document.url):
            yield self.page_insecure.at(fields[0])
            return
        for field in fields:
            form = form_of(field)
            target = urls.resolve(page.base_url, form.get("action")) if form else None
            if target and is_insecure(target):
                yield self.form_insecure.at(field, address=shorten(target))


def is_password(field: Element) -> bool:
    """Whether it is a password field."""
    return field.get("type").strip().lower() == "password"


def is_insecure(address: str | None) -> bool:
    """Whether it is a non-local http URL."""
    return address is not None and address.lower().startswith("http:") and not is_local(address)


def form_of(field: Element) -> Element | None:
    """The form of the field: the one it references, or else the one around it."""
    if name := field.get("form"):
        return field.tree.ids.get(name)
    return next((e for e in field.ancestors if e.tag == "form"), None)
