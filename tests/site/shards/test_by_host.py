from seoaudit.site.shards.by_host import by_host


def urls(host: str, count: int) -> list[str]:
    return [f"https://{host}.example/{number}" for number in range(count)]


def test_small_hosts_share_a_shard_and_a_large_one_has_its_own() -> None:
    listed = [*urls("a", 2), *urls("large", 7), *urls("b", 2), *urls("c", 1)]
    shares = by_host(listed, most=4)
    assert [len(share) for share in shares] == [7, 4, 1]
    assert shares[1] == (*urls("a", 2), *urls("b", 2))


def test_whatever_shares_a_clock_or_is_a_twin_is_in_one_share() -> None:
    one = [
        "https://a.example/",
        "http://a.example/x",
        "https://www.a.example/",
        "http://A.example/",
    ]
    others = ["https://a.example:8443/", "https://b.example/", "https://sub.a.example/"]
    shares = by_host([*one, *others], most=1)
    assert set(shares[0]) == set(one)
    assert shares[1:] == [(other,) for other in others]


def test_every_address_is_in_one_share_in_its_order() -> None:
    listed = [url for number in range(50) for url in urls(f"h{number}", number)]
    shares = by_host(reversed(listed), most=60)
    assert sorted(url for share in shares for url in share) == sorted(listed)
    assert all(len(share) <= 60 for share in shares)
    assert by_host(()) == []
