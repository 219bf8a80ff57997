import json
import zlib
from base64 import b64decode

from seoaudit.reporters.site.html.parts import PIECE, Parts, data_block, packed
from seoaudit.reporters.style import Beside


def unpacked(written: str) -> str:
    return zlib.decompress(b64decode(written, validate=True)).decode()


def test_what_is_packed_comes_back_and_can_end_no_element() -> None:
    written = "".join(packed(["</script>", "<b>", "\ud800"]))
    assert unpacked(written) == "</script><b>?"
    assert "<" not in written


def test_much_is_packed_piece_by_piece_and_joined_without_padding() -> None:
    noise = [f"{number * 7919 % 1000003} " for number in range(90_000)]
    pieces = list(packed(noise))
    assert len(pieces) > 2
    assert all(len(piece) < 2 * PIECE for piece in pieces)
    assert unpacked("".join(pieces)) == "".join(noise)


def test_parts_stand_in_the_file_without_a_place_for_others() -> None:
    parts = Parts()
    [block] = parts.keep("pages-0", ["<b>"])
    assert block.startswith('<script type="text/plain" id="part-pages-0">')
    assert json.loads(unpacked(block.partition(">")[2].partition("<")[0])) == ["<b>"]
    assert (parts.folder, parts.ending) == (None, None)


def test_parts_are_scripts_beside_the_file_where_there_is_a_place() -> None:
    written: dict[str, str] = {}
    parts = Parts(Beside("site_files", ".part.js", written.__setitem__))
    assert list(parts.keep("rule-3", ["one", "two"])) == []
    call, _, rest = written["rule-3"].partition(",")
    assert call == 'seoauditPart("rule-3"'
    assert json.loads(unpacked(rest.removeprefix('"').rstrip('");\n'))) == ["one", "two"]
    assert (parts.folder, parts.ending) == ("site_files", ".part.js")


def test_a_data_block_is_not_run() -> None:
    assert data_block("index", "x") == '<script type="text/plain" id="index">x</script>'
