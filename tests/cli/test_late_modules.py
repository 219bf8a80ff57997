"""Modules that few commands use are themselves once something of them is asked for."""

import subprocess
import sys

SHOW = """
import sys
from seoaudit.cli.late_modules import NAMES, LateModule, load_late
load_late()
import {name}
print(type(sys.modules["{name}"]) is LateModule, {name}.__name__)
print({value})
print(type(sys.modules["{name}"]) is LateModule)
"""


def shown(name: str, value: str) -> list[str]:
    code = SHOW.format(name=name, value=value)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return done.stdout.split("\n")


def test_a_module_is_executed_when_something_of_it_is_asked_for() -> None:
    assert shown("textwrap", "textwrap.dedent('  a')") == ["True textwrap", "a", "False", ""]
    assert shown("subprocess", "subprocess.PIPE") == ["True subprocess", "-1", "False", ""]


def test_what_a_module_does_not_have_is_missing_as_ever() -> None:
    assert shown("textwrap", "hasattr(textwrap, 'nothing')") == [
        "True textwrap",
        "False",
        "False",
        "",
    ]


def test_the_program_does_without_them() -> None:
    code = (
        "import sys, seoaudit.cli.late_modules as late; sys.argv[1:] = ['--version'];"
        "from seoaudit.cli import main\n"
        "try: main()\n"
        "except SystemExit: pass\n"
        "print([name for name in late.NAMES if type(sys.modules[name]) is not late.LateModule])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"
