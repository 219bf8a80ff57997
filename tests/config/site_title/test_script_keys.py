"""Values of a script's configuration: strings alone, and only where they are certain."""

import pytest

from seoaudit.config.site_title.script_keys import plain_values

DOCUSAURUS = """
// @ts-check
const themes = require('prism').themes; /* title: 'Not this' */
/** @type {import('@docusaurus/types').Config} */
const config = {
  title: 'Green Fingers\\' Guide', // title: "Nor this"
  "tagline": `Grow, more`,
  titleDelimiter: "–",
  presets: [['classic', {title: 'Nor that', docs: {title: 'deep'}}]],
  themeConfig: {navbar: {title: 'Navigation'}},
  noIndex: false,
};
export default config;
"""


def test_strings_of_the_outermost_object_are_read() -> None:
    values = plain_values(DOCUSAURUS)
    assert values["title"] == "Green Fingers' Guide"
    assert values["tagline"] == "Grow, more"
    assert values["titleDelimiter"] == "–"
    assert values["noIndex"] is False
    assert values["themeConfig"] is None


@pytest.mark.parametrize("wrapped", ["export default defineConfig({%s})", "module.exports = {%s};"])
def test_the_object_may_be_wrapped(wrapped: str) -> None:
    assert plain_values(wrapped % "title: 'Trees'") == {"title": "Trees"}


@pytest.mark.parametrize(
    "value",
    ["name", "`Trees ${year}`", "'Trees' + year", "isBeta ? 'a' : 'b'", "true", "getTitle('x')"],
)
def test_what_is_computed_is_not_known(value: str) -> None:
    assert plain_values(f"export default {{ title: {value}, lang: 'en' }}")["title"] is None


def test_two_objects_that_disagree_leave_it_open() -> None:
    script = "const a = {title: 'Trees'}; const b = {title: '%s'};"
    assert plain_values(script % "Fruit")["title"] is None
    assert plain_values(script % "Trees")["title"] == "Trees"


@pytest.mark.parametrize("script", ["", "{", "}}}", "title: 'x'", "export default {title:", "/* {"])
def test_a_broken_script_tells_nothing(script: str) -> None:
    assert not any(plain_values(script).values())
