import json
from pathlib import Path

import pytest

from seoaudit.sources.hosting.files.beside import NETLIFY, VERCEL, settings_beside

TOML = '[build]\npublish = "{}"\n'


@pytest.fixture
def built(tmp_path: Path) -> Path:
    folder = tmp_path / "project" / "dist"
    folder.mkdir(parents=True)
    return folder


@pytest.mark.parametrize("named", ["dist", "dist/", "/dist", "./dist"])
def test_settings_that_name_the_folder_are_its_own(built: Path, named: str) -> None:
    (built.parent / NETLIFY).write_text(TOML.format(named))
    (built.parent / VERCEL).write_text(json.dumps({"outputDirectory": named}))
    assert set(settings_beside(str(built))) == {NETLIFY, VERCEL}


@pytest.mark.parametrize(
    "text", [TOML.format("public"), "", "[[", "build = 1", "[build]\npublish = 2"]
)
def test_others_are_not(built: Path, text: str) -> None:
    (built.parent / NETLIFY).write_text(text)
    assert settings_beside(str(built)) == {}


@pytest.mark.parametrize("text", ["{}", "[]", "{", '{"outputDirectory": "public"}'])
def test_nor_are_those_of_vercel(built: Path, text: str) -> None:
    (built.parent / VERCEL).write_text(text)
    assert settings_beside(str(built)) == {}


def test_without_any_there_is_nothing_to_read(built: Path) -> None:
    assert settings_beside(str(built)) == {}
