from seoaudit.text.segments.word_table import WordTable


def test_what_is_known_of_a_word_is_made_once() -> None:
    asked: list[str] = []

    def length(word: str) -> int:
        asked.append(word)
        return len(word)

    table = WordTable(length)
    assert [table[word] for word in ("oak", "beech", "oak")] == [3, 5, 3]
    assert asked == ["oak", "beech"]


def test_a_table_has_a_bound() -> None:
    table = WordTable(len, most=2)
    assert [table[word] for word in ("oak", "beech", "elder")] == [3, 5, 5]
    assert dict(table) == {"elder": 5}
