"""Sites whose reports have every part: a garden with faults, and one that attacks its reader."""

from collections.abc import Sequence
from dataclasses import replace

from seoaudit.engine.gate import Gate
from seoaudit.reporters.html.frame import Frame
from seoaudit.reporters.site.html import render
from seoaudit.reporters.site.html.context import Context
from seoaudit.reporters.style import Beside, Style
from seoaudit.rule.messages import Words
from seoaudit.rule.site import ExampleAnswer, article, file, gone, page, redirect, site
from seoaudit.site.audited import AuditedSite
from seoaudit.site.outline.addresses import Addresses
from tests.site.audits import audited

MENU = (
    '<nav><ul><li><a href="/">Home</a></li><li><a href="/trees/oak">The oak</a></li>'
    '<li><a href="/lost">The lost elm</a></li><li><a href="/moved">The moved ash</a></li>'
    "</ul></nav>"
)
MENTION = "<p>My aunt owned a brass kettle for half of her life and never sold it.</p>"


def with_menu(answer: ExampleAnswer) -> ExampleAnswer:
    """The same page with a menu above it."""
    return replace(answer, body=answer.body.replace("<body>", f"<body>{MENU}"))


def garden(trees: int = 6) -> Sequence[ExampleAnswer]:
    """A site with a link of its menu that leads nowhere, an orphan, and a link to add."""
    named = [f"/trees/tree-{number}" for number in range(trees)]
    told = "<p>In the {} year of the garden my aunt planted "
    told += '<a href="{}">a tree</a> behind the shed, where it has stood ever since then.</p>'
    links = "".join(told.format(number, path) for number, path in enumerate(named))
    kettle = '<meta name="keywords" content="brass kettle">'
    return (
        with_menu(article("/", title="A garden", body=links)),
        with_menu(article("/trees/oak", title="Oak", body=MENTION)),
        with_menu(article("/things/kettle", title="A brass kettle", head=kettle)),
        with_menu(article("/ar/باب", title="باب الحديقة", lang="ar")),
        *(with_menu(article(path, title=f"Tree {path[-1]}")) for path in named),
        redirect("/moved", "/trees/oak"),
        gone("/lost"),
        file("/robots.txt", "User-agent: *\nAllow: /"),
    )


EVIL = "</script><img src=x onerror=alert(1)><svg onload=alert(2)>"
TITLE = EVIL.replace("<", "&lt;").replace(">", "&gt;")
HOSTILE = site(
    page(
        "/",
        f'<title>{TITLE}</title><meta name="keywords" content="brass kettle"><h1>{TITLE}</h1>'
        f'<p>Go on to <a href="/%3Cimg%20src=x%20onerror=alert(3)%3E">{TITLE}</a> now.</p>'
        '<p>And <a href="javascript:alert(4)">this one</a> or <a href="/lost">that one</a>.</p>',
    ),
    article("/%3Cimg%20src=x%20onerror=alert(3)%3E", title=TITLE, body=MENTION),
    article("/b", title=TITLE, body=f"<p>An aunt said {TITLE} of a brass kettle to me once.</p>"),
    redirect("/c", "javascript:alert(5)"),
    gone("/lost"),
)


def planted(trees: int = 6, gate: Gate | None = None) -> AuditedSite:
    """The garden, audited."""
    return audited(site(garden(trees)), gate=gate)


def context(made: AuditedSite, language: str = "en") -> Context:
    """What the parts of a report are drawn from."""
    return Context(made, Addresses(made.store), Frame(Words(language), gate=made.gate))


def rendered(made: AuditedSite, language: str = "en", beside: Beside | None = None) -> str:
    """The whole report of a site."""
    return "".join(render(made, Style(Words(language), beside=beside)))
