from seoaudit.document.answer import Answer
from seoaudit.rule.site import BASE, SitemapFile, article, file, gone, site, sitemap
from seoaudit.site.intake import Lead
from seoaudit.site.sitemap_files import sitemap_leads
from seoaudit.testing.site import stored
from seoaudit_rules.sitemap.entries import listing

INDEX = (
    f"<sitemapindex><sitemap><loc>{BASE}/a.xml</loc></sitemap>"
    f"<sitemap><loc>{BASE}/lost.xml</loc></sitemap></sitemapindex>"
)


def test_the_sitemap_at_its_usual_place_is_read_where_robots_txt_names_none() -> None:
    made = stored(site(article("/a"), sitemap("/a", ("/b", "2026-01-02"))))
    [map_] = made.sitemaps
    assert (map_.url, map_.entries, map_.fault) == (f"{BASE}/sitemap.xml", 2, "")
    assert [(entry.url, entry.lastmod) for entry in made.entries()] == [
        (f"{BASE}/a", ""),
        (f"{BASE}/b", "2026-01-02"),
    ]
    assert made.is_listed(f"{BASE}/a")
    assert not made.is_listed(f"{BASE}/c")


def test_an_index_leads_to_its_sitemaps_and_one_that_is_lost_is_a_fault() -> None:
    made = stored(
        site(
            file("/robots.txt", f"Sitemap: {BASE}/index.xml"),
            file("/index.xml", INDEX, "application/xml"),
            sitemap("/a", path="/a.xml"),
            gone("/lost.xml"),
        )
    )
    found = {map_.url.removeprefix(BASE): map_ for map_ in made.sitemaps}
    assert found["/a.xml"].entries == 1
    assert found["/a.xml"].named_by == f"{BASE}/index.xml"
    lost = found["/lost.xml"]
    assert (lost.fault, lost.detail, lost.status) == ("not_fetched", "404", 404)


def test_faults_are_kept_by_their_keys() -> None:
    def fault(body: str) -> SitemapFile:
        [found] = stored(site(file("/sitemap.xml", body, "application/xml"))).sitemaps
        return found

    half = fault("<urlset><url><loc>/half</url>")
    assert half.fault == "not_xml"
    assert half.detail == "Opening and ending tag mismatch: loc line 1 and url"
    assert fault("<html></html>").fault == "not_a_sitemap"
    relative = fault("<urlset><url><loc>/oak</loc></url></urlset>")
    assert (relative.fault, relative.detail, relative.entries) == ("relative", "/oak", 1)


def test_an_index_inside_an_index_is_one_too_many() -> None:
    inner = INDEX.replace("/a.xml", "/b.xml").replace("/lost.xml", "/b.xml")
    made = stored(
        site(
            file("/sitemap.xml", INDEX, "application/xml"),
            file("/a.xml", inner, "application/xml"),
            sitemap("/x", path="/b.xml"),
        )
    )
    assert {m.url.removeprefix(BASE): m.fault for m in made.sitemaps}["/a.xml"] == "nested"


def test_a_crawl_is_led_to_pages_and_to_other_sitemaps() -> None:
    assert sitemap_leads(Answer(f"{BASE}/index.xml", 200, body=INDEX.encode())) == [
        Lead(f"{BASE}/a.xml", "child"),
        Lead(f"{BASE}/lost.xml", "child"),
    ]
    assert sitemap_leads(Answer(f"{BASE}/index.xml", 404, body=INDEX.encode())) == []


def test_it_is_led_to_versions_and_images_as_well() -> None:
    inside = (
        f'<xhtml:link rel="alternate" hreflang="fr" href="{BASE}/fr"/>'
        f"<image:image><image:loc>{BASE}/oak.png</image:loc></image:image>"
    )
    body = listing("/oak", inside).body.encode()
    assert sitemap_leads(Answer(f"{BASE}/sitemap.xml", 200, body=body)) == [
        Lead(f"{BASE}/oak", "sitemap"),
        Lead(f"{BASE}/fr", "hreflang"),
        Lead(f"{BASE}/oak.png", "image"),
    ]
