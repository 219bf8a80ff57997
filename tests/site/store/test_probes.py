from seoaudit.document.answer import Answer
from seoaudit.rule.site import MadeUp
from seoaudit.site.store import probes
from seoaudit.site.store.store import Store

URL = "https://site.example/none"


def test_what_is_kept_of_a_made_up_address_is_forgotten_by_the_next_run() -> None:
    store = Store(None)
    assert probes.made_up(store.connection) is None
    redirect = Answer(URL, 302, (("Location", "/"),))
    probes.keep_made_up(store.connection, redirect, None)
    assert probes.made_up(store.connection) == MadeUp(URL, 302, "https://site.example/")
    probes.keep_cookie_end(store.connection, URL)
    assert probes.ends_with_cookies(store.connection, URL)
    store.begin_run()
    assert probes.made_up(store.connection) is None
    assert not probes.ends_with_cookies(store.connection, URL)
    assert probes.likeness_to_made_up(store.connection, URL) == 0
