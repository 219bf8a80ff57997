from seoaudit.page.tree.source_tokens import comments, end_tags, parsed, without_later_heads


def test_end_tags_that_the_parser_ignored_are_found() -> None:
    source = "<head><div></div></head><p>x</head><!-- </head> -->"
    assert [source[s.start : s.end] for s in end_tags(source, "head")] == ["</head>", "</head>"]


def test_comments_with_a_word_are_found_where_they_stand() -> None:
    source = "<p>note<!-- note 1 --><script>'<!-- note -->'</script><!--other--><!--note 2"
    found = comments(source, "note")
    assert [comment.text for comment in found] == [" note 1 ", "note 2"]
    assert [source[c.start : c.end] for c in found] == ["<!-- note 1 -->", "<!--note 2"]
    assert comments("<p>note", "other") == ()


def test_only_the_first_head_is_left_and_all_places_stay() -> None:
    source = "<head><title>T</title></head><HEAD class=x><p>y<!-- <head> -->"
    assert without_later_heads(source) == source.replace("<HEAD class=x>", " " * 14)
    assert without_later_heads("<head><header>") == "<head><header>"


def test_a_second_head_does_not_open_the_body() -> None:
    document = parsed("<head></head><head><title>Late</title></head><p>x")
    assert [title.text for title in document.select("head > title")] == ["Late"]
