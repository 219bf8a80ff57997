from seoaudit.site.verdicts.groups import Groups


def test_groups_grow_together_under_their_smallest_number() -> None:
    groups = Groups()
    for one, other in ((5, 3), (9, 8), (3, 9)):
        groups.tie(one, other)
    assert dict(groups.tied()) == {3: 3, 5: 3, 8: 3, 9: 3}
    assert groups.of(7) == 7
