"""Print what each stage of an audit costs, in instructions where valgrind counts them.

    python -m benchmarks.profile            pages met for the first time
    python -m benchmarks.profile again      pages met before: caches are warm
    python -m benchmarks.profile again documentation

Instructions are the same in every run, however busy the machine is; without valgrind the stages are
printed by CPU time.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from benchmarks.stages import profiled_pages

# `benchmarks.stages` calls it at the end of each stage, and nothing else does.
MARK = "getppid"
COUNTED = re.compile(r"^(?:summary|totals): (\d+)$", re.MULTILINE)


def main(arguments: Sequence[str]) -> int:
    command = [sys.executable, "-m", "benchmarks.stages", *arguments]
    if not shutil.which("valgrind"):
        print("milliseconds a page (valgrind would count instructions)")
        for line in _lines(command):
            print("\t".join(line))
        return 0
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder, "out")
        valgrind = ["valgrind", "--tool=callgrind", f"--dump-before={MARK}"]
        names = [name for _, name in _lines([*valgrind, f"--callgrind-out-file={out}", *command])]
        # The first part is all that comes before the stages.
        counts = [_counted(Path(f"{out}.{part}")) for part in range(2, len(names) + 2)]
    per_page = [count / len(profiled_pages(arguments)) / 1e6 for count in counts]
    print("million instructions a page")
    for name, count in zip(names, per_page, strict=True):
        print(f"{count:9.3f}  {name}")
    return 0


def _lines(command: Sequence[str]) -> list[list[str]]:
    environment = {**os.environ, "PYTHONHASHSEED": "0"}  # which the order of sets hangs on
    done = subprocess.run(
        command, check=True, capture_output=True, encoding="utf-8", env=environment
    )
    return [line.split("\t") for line in done.stdout.splitlines()]


def _counted(file: Path) -> int:
    found = COUNTED.search(file.read_text("utf-8", "replace"))
    return int(found[1]) if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
