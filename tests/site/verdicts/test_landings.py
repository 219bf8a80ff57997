from seoaudit.document.normal_address import address_id
from seoaudit.rule.site import BASE, article, redirect, site
from seoaudit.site.verdicts.landings import MOST_STEPS
from seoaudit.testing.site import stored


def test_redirects_twins_and_copies_lead_to_their_page() -> None:
    made = stored(
        site(
            redirect("/a", "/b"),
            redirect("/b", "/copy"),
            article("/copy", head='<link rel="canonical" href="/oak">'),
            article("/oak"),
            redirect("/round", "/round"),
        )
    )
    rows = made._store.connection.execute("SELECT id, landing FROM landing")
    ends = {made._store.url(id_): landing for id_, landing in rows}
    oak, circle = address_id(f"{BASE}/oak"), address_id(f"{BASE}/round")
    paths = {url.removeprefix(BASE): landing for url, landing in ends.items()}
    assert paths == {"/a": oak, "/b": oak, "/copy": oak, "/round": circle}


def test_a_chain_that_does_not_end_is_given_up() -> None:
    steps = range(MOST_STEPS + 5)
    made = stored(site(*(redirect(f"/{step}", f"/{step + 1}") for step in steps)))
    sql = "SELECT landing FROM landing WHERE id = ?"
    row = made._store.connection.execute(sql, (address_id(f"{BASE}/0"),)).fetchone()
    assert row == (address_id(f"{BASE}/{MOST_STEPS}"),)
