"""Make the benchmarks importable, which are in the checkout but not in the package."""

import sys

from tests.paths import ROOT

sys.path.append(str(ROOT))  # after the installed seoaudit, which is to be tested
