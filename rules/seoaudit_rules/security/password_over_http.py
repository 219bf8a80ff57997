from collections.abc import Iterator

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message
from seoaudit.facts import Element, shorten
from seoaudit.page.addresses import urls
from seoaudit.page.addresses.local_address import is_local


class PasswordOverHttp(Rule):
    """Ask for passwords over https alone.

    ## Why it matters
    Over http everybody on the way can read a password, and can change the page that asks for it.
    Browsers warn readers beside the field.

    ## How to fix it
    Serve the page over https, and let the form send to an https address.

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
        "This page asks for a password, and is sent over http.",
        advice="Serve the page over https.",
        per="page",
    )
    form_insecure = message(
        "The form with this password field sends it over http: {address}.",
        advice="Let the form send to an https address.",
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
    """Whether the field hides what is typed."""
    return field.get("type").strip().lower() == "password"


def is_insecure(address: str | None) -> bool:
    """Whether it is an http address of another computer."""
    return address is not None and address.lower().startswith("http:") and not is_local(address)


def form_of(field: Element) -> Element | None:
    """The form that sends the field: the one it names, else the one around it."""
    if name := field.get("form"):
        return field.tree.ids.get(name)
    return next((e for e in field.ancestors if e.tag == "form"), None)
