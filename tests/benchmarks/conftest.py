"""The benchmarks are no part of the package: they are found in the checkout."""

import sys

from tests.paths import ROOT

sys.path.append(str(ROOT))  # behind the installed seoaudit, which is what is tested
