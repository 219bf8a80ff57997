import json

from seoaudit.reporters.site.html.addresses import MOST_ROWS, addresses_section, index_block
from seoaudit.reporters.site.summary import ORDER
from tests.reporters.site.html.gardens import context, planted
from tests.reporters.site.html.test_parts import unpacked


def test_the_first_rows_stand_in_the_file_and_the_others_in_the_index() -> None:
    drawn = context(planted(MOST_ROWS))
    shown = addresses_section(drawn)
    table = shown[shown.index("<tbody>") : shown.index("</tbody>")]
    assert table.count("<tr>") == MOST_ROWS
    assert f"{MOST_ROWS} addresses with the lowest scores" in shown
    [*_, last] = read_index(planted(MOST_ROWS))["rows"]
    assert len(read_index(planted(MOST_ROWS))["rows"]) == len(drawn.addresses)
    assert str(last[0]).startswith("/trees/")


def read_index(made: object) -> dict[str, list[list[object]]]:
    block = "".join(index_block(context(made)))  # type: ignore[arg-type]
    found: dict[str, list[list[object]]] = json.loads(
        unpacked(block.partition(">")[2].partition("<")[0])
    )
    return found


def test_a_row_of_the_index_has_what_the_table_shows() -> None:
    index = read_index(planted())
    rows = {row[0]: row for row in index["rows"]}
    address, title, standing, status, score, band, words, depth, links, _ = rows["/trees/oak"]
    assert (address, title, status, depth, links) == ("/trees/oak", "Oak", 200, 1, 9)
    assert ORDER[int(str(standing))] == "indexable"
    assert band in ("ok", "good")
    assert isinstance(score, int)
    assert isinstance(words, int)
    assert rows["/lost"][4:8] == [None, "", None, 1]
    assert [name for name, _ in index["standings"]] == list(ORDER)


def test_the_empty_row_is_a_template() -> None:
    shown = addresses_section(context(planted()))
    empty = shown[shown.index("<template") : shown.index("</template>")]
    assert empty.count("<td>") + empty.count("<th") == 8


def test_only_standings_that_addresses_have_can_be_chosen() -> None:
    shown = addresses_section(context(planted()))
    assert 'value="redirected"' in shown
    assert 'value="blocked"' not in shown
