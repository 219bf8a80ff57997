"""Pages in a real Chromium: what scripts make of them, and what they are kept from."""

import time

import pytest

from seoaudit.document.answer import Answer
from seoaudit.document.document import Document
from seoaudit.document.rendering import NotRendered
from seoaudit.page.page import Page
from seoaudit.page.rendering.by_script import links_by_script, words_by_script
from seoaudit.sources.browser.limits import RenderLimits
from seoaudit.sources.browser.renderer import Renderer
from tests.sources.browser.conftest import JS, Render, opened
from tests.sources.server import HTML, Handler, Reply, Server

TEXT = "<h1>Pruning</h1>" + "<p>Cut the dead wood first, then what grows inwards.</p>" * 5


def shown(html: str | None) -> Page:
    assert html is not None
    return Page(Document(html, url="http://127.0.0.1/page"))


def text(html: str | None) -> str:
    return " ".join(block.text for block in shown(html).blocks)


def title(html: str | None) -> str:
    found = shown(html).title
    return found.text if found else ""


def test_a_route_of_the_client_shows_its_article_title_and_links(render: Render) -> None:
    app = f"""
        const routes = {{"/page": ["Pruning", `{TEXT}<a href="/saws">Saws</a>`]}};
        const [title, html] = routes[location.pathname];
        document.title = title;
        document.getElementById("app").innerHTML = html;
        history.replaceState({{}}, "", "/page?shown=1");
    """
    sent = '<title>App</title><div id="app"></div><script src="/app.js" type="module"></script>'
    found = render(sent, app=app)
    assert title(found.html) == "Pruning"
    assert "Cut the dead wood first" in text(found.html)
    assert [link.href for link in shown(found.html).links] == ["/saws"]
    assert (found.is_settled, found.redirect, found.errors) == (True, None, ())


def test_what_a_script_fetches_is_there(render: Render, server: Server) -> None:
    server.answers["/api"] = Reply(b'{"title": "Apples"}', headers=(("X-A", "1"),))
    found = render(
        "<p id=p></p><script>fetch('/api', {headers: {Accept: 'application/json'}})"
        ".then(r => r.json()).then(d => document.title = d.title)</script>"
    )
    assert title(found.html) == "Apples"


def test_what_comes_some_seconds_later_is_there_at_once(render: Render) -> None:
    begun = time.monotonic()
    found = render("<script>setTimeout(() => document.title = 'Late', 4500)</script>")
    assert title(found.html) == "Late"
    assert found.is_settled
    assert time.monotonic() - begun < 30


def test_a_lazy_list_is_filled_as_far_as_it_is_in_view(render: Render, server: Server) -> None:
    server.answers["/more"] = Reply(b"ok")
    found = render("""
        <ul id=list></ul><div id=end>end</div><script>
        let n = 0;
        const seen = new IntersectionObserver(async ([entry]) => {
            if (!entry.isIntersecting || n >= 30) return;
            await fetch("/more");
            for (let i = 0; i < 10; i++) {
                list.insertAdjacentHTML("beforeend", `<li><a href="/tree/${++n}">Tree ${n}</a>`);
            }
            seen.unobserve(end); seen.observe(end);
        });
        seen.observe(end);
        </script>""")
    assert len(shown(found.html).links) == 30


def test_a_list_without_end_ends_with_the_view(render: Render) -> None:
    found = render("""
        <ul id=list></ul><div id=end>end</div><script>
        const seen = new IntersectionObserver(([entry]) => {
            if (!entry.isIntersecting) return;
            list.insertAdjacentHTML("beforeend", '<li style="height: 500px">Tree</li>'.repeat(5));
            seen.unobserve(end); seen.observe(end);
        });
        seen.observe(end);
        </script>""")
    assert 15 <= (found.html or "").count("<li") <= 60


def test_scrolling_is_not_done_as_search_engines_do_not(render: Render) -> None:
    found = render("<script>addEventListener('scroll', () => document.title = 'Scrolled')</script>")
    assert title(found.html) == ""


def test_hydration_that_changes_nothing_brings_nothing(render: Render) -> None:
    sent = f'<title>Pruning</title><div id="root"><main>{TEXT}<a href="/b">B</a></main></div>'
    found = render(
        f"{sent}<script src=/app.js></script>",
        app="const old = root.innerHTML; root.innerHTML = ''; root.innerHTML = old;",
    )
    page, rendered = shown(sent), shown(found.html)
    assert words_by_script(page, rendered).by_script == 0
    assert links_by_script(page, rendered) == ()


def test_a_notice_on_cookies_is_no_part_of_the_article(render: Render) -> None:
    sent = f"<title>Pruning</title><article>{TEXT}</article>"
    notice = "We and our partners store cookies on your device and need your consent for that. " * 5
    found = render(
        f"{sent}<script src=/consent.js></script>",
        consent="document.body.insertAdjacentHTML('beforeend', "
        f"`<div class=cookie-banner role=dialog><p>{notice}</p><button>Accept</button></div>`)",
    )
    assert "cookies" in (found.html or "")
    assert words_by_script(shown(sent), shown(found.html)).share < 0.2


def test_a_script_that_fails_is_told_and_the_rest_is_shown(render: Render) -> None:
    found = render(
        "<p>before</p><script>nothing.at.all()</script><script>document.title = 'After'</script>"
    )
    assert title(found.html) == "After"
    [said] = found.errors
    assert "nothing is not defined" in said


def test_a_page_that_asks_forever_is_shown_as_it_was(render: Render) -> None:
    found = render("<p id=p>x</p><script>setInterval(() => fetch('/gone'), 50)</script>")
    assert "x" in text(found.html)


def test_an_answer_that_never_comes_keeps_nobody_waiting(render: Render, server: Server) -> None:
    def never(handler: Handler) -> None:
        handler.server.ended.wait(20)

    server.answers["/never"] = never
    begun = time.monotonic()
    found = render(f"{TEXT}<script>fetch('/never').catch(() => document.title = 'No')</script>")
    assert "dead wood" in text(found.html)
    assert time.monotonic() - begun < 30


def test_dialogs_are_answered_as_by_nobody(render: Render) -> None:
    found = render("""<script>
        for (let i = 0; i < 50; i++) alert(i);
        document.title = [confirm("Sure?"), prompt("Name?")].join();
        </script>""")
    assert title(found.html) == "false,"


@pytest.mark.parametrize("loop", ["while (true) {}", "while (true) alert(1)"])
def test_a_script_without_end_is_ended(server: Server, loop: str) -> None:
    renderer = opened(RenderLimits(seconds=2))
    try:
        page = Document(f"<p>before</p><script>{loop}</script>", url=server.url, status=200)
        found = renderer.start(page).result(timeout=120).rendering
    finally:
        renderer.close()
    assert found
    assert not found.is_settled
    assert "before" in (found.html or "") or found.failure is NotRendered.ENDLESS


def test_a_script_that_sends_readers_on_is_not_followed(render: Render, server: Server) -> None:
    server.answers["/other"] = Reply(b"<title>Other</title>")
    found = render("<p>Moved</p><script>location.replace('/other?a=1#b')</script>")
    assert (found.html, found.redirect) == (None, f"{server.url}/other?a=1")
    assert server.requests["/other?a=1"] == 0


def test_a_page_that_loads_itself_once_more_is_seen_then(render: Render) -> None:
    found = render("""<script>
        if (document.cookie) document.title = "Known";
        else { document.cookie = "seen=1"; location.reload(); }
        </script>""")
    assert title(found.html) == "Known"


def test_one_that_does_so_again_and_again_is_left(render: Render) -> None:
    found = render("<p>x</p><script>location.reload()</script>")
    assert (found.html, found.failure) == (None, NotRendered.RELOADS)


def test_a_file_without_an_address_may_be_sent_to_its_host(renderer: Renderer) -> None:
    guard = "if (location.hostname !== 'trees.example') location.hostname = 'trees.example';"
    page = Document(f"<script>{guard} document.title = location.host</script>", source="a.html")
    found = renderer.start(page).result(timeout=120).rendering
    assert found
    assert (title(found.html), found.redirect) == ("trees.example", None)


def test_a_noindex_that_a_script_takes_back_is_gone(render: Render) -> None:
    found = render(
        '<meta name="robots" content="noindex">'
        "<script>document.querySelector('meta').remove()</script>"
    )
    assert shown(found.html).robots == ()


@pytest.mark.parametrize("mode", ["open", "closed"])
def test_shadow_trees_are_flattened(render: Render, mode: str) -> None:
    found = render(
        """<my-tree><span slot="name">Apple</span><b>unslotted</b></my-tree>
        <script>
        customElements.define("my-tree", class extends HTMLElement {
            constructor() {
                super();
                this.attachShadow({mode: "MODE"}).innerHTML =
                    `<p>Tree: <slot name="name">none</slot></p><p><slot name="age">old</slot></p>`;
            }
        });
        </script>""".replace("MODE", mode)
    )
    assert text(found.html) == "Tree: Apple old"


def test_only_what_the_text_needs_is_asked_for(render: Render, server: Server) -> None:
    served = ["/a.css", "/b.png", "/c.woff2", "/d.mp4", "/e.html", "/f", "/g", "/h", "/i"]
    server.answers.update({path: Reply(b"x") for path in served})
    found = render("""
        <link rel="stylesheet" href="/a.css"><img src="/b.png">
        <style>@font-face {font-family: f; src: url(/c.woff2)} p {font-family: f}</style><p>x</p>
        <video src="/d.mp4" autoplay></video><iframe src="/e.html"></iframe>
        <script>
        fetch("/f", {method: "POST"}); navigator.sendBeacon("/g"); new EventSource("/h");
        try { new WebSocket(location.origin.replace("http", "ws") + "/i"); } catch {}
        window.open("/e.html"); const a = document.createElement("a");
        a.href = "/b.png"; a.download = ""; a.click();
        </script>""")
    assert {path for path in served if server.requests[path]} == {"/a.css"}
    assert found.unanswered == 1


def test_no_worker_of_the_site_is_installed(render: Render, server: Server) -> None:
    server.answers["/worker.js"] = Reply(b"", headers=(JS,))
    render("<script>navigator.serviceWorker?.register('/worker.js')</script>")
    assert server.requests["/worker.js"] == 0


def test_a_page_is_not_asked_for_again(render: Render, server: Server) -> None:
    server.answers["/page"] = Reply(b"<title>Another</title>")
    found = render("<title>As sent</title>")
    assert title(found.html) == "As sent"
    assert server.requests["/page"] == 0


def test_one_page_leaves_nothing_behind_for_the_next(render: Render) -> None:
    render("<script>localStorage.a = 1; document.cookie = 'a=1'</script>")
    found = render("<script>document.title = (localStorage.a ?? '') + document.cookie</script>")
    assert title(found.html) == ""


def test_policies_of_the_page_hold(server: Server) -> None:
    renderer = opened()
    server.answers["/app.js"] = Reply(b"document.title = 'Run'", headers=(JS,))
    policy = ("Content-Security-Policy", "script-src 'none'")
    document = Document("<script src=/app.js></script>", url=server.url, status=200)
    try:
        free = renderer.start(document).result(60).rendering
        kept = renderer.start(
            Document(document.body, url=server.url, status=200, headers=[HTML, policy])
        ).result(60)
    finally:
        renderer.close()
    assert free
    assert kept.rendering
    assert (title(free.html), title(kept.rendering.html)) == ("Run", "")


def test_a_public_page_reaches_nothing_of_this_machine(renderer: Renderer, server: Server) -> None:
    server.answers["/secret"] = Reply(b"'a'", headers=(JS, ("Access-Control-Allow-Origin", "*")))
    asks = f"""<script src="{server.url}/secret"></script>
        <script src="{server.url.replace("127.0.0.1", "localhost")}/secret"></script>
        <script>fetch("{server.url}/secret").then(() => document.title = "Reached")</script>"""
    document = Document(asks, url="http://public.example/page", status=200)
    found = renderer.start(document).result(timeout=120).rendering
    assert found
    assert (title(found.html), found.unanswered) == ("", 3)
    assert server.requests["/secret"] == 0


def test_nor_does_a_stored_page_whose_address_is_only_made_up(
    renderer: Renderer, server: Server
) -> None:
    server.answers["/secret"] = Reply(b"'a'", headers=(("Access-Control-Allow-Origin", "*"),))
    asks = f"<script>fetch('{server.url}/secret').then(() => document.title = 'Reached')</script>"
    document = Document(asks, url="https://localhost/page")
    found = renderer.start(document, lambda url: Answer(url, 404)).result(timeout=120)
    assert server.requests["/secret"] == 0
    assert found.rendering


def test_a_page_that_asks_for_too_much_gets_no_more(server: Server) -> None:
    def count(handler: Handler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Length", "0")
        handler.end_headers()

    server.answers.update({f"/{number}": count for number in range(40)})
    renderer = opened(RenderLimits(requests=10))
    asks = "<script>for (let i = 0; i < 40; i++) fetch('/' + i)</script>"
    try:
        document = Document(asks, url=server.url, status=200)
        found = renderer.start(document).result(60).rendering
    finally:
        renderer.close()
    assert found
    assert sum(server.requests.values()) == 10
    assert found.unanswered == 30
