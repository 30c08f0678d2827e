"""Prints what the specs of some vendors lack: python -m tests.facts [VENDOR ...]"""

import sys

from . import published
from .comparison import VENDORS, compare

for vendor in sys.argv[1:] or (*VENDORS, "persona-published"):
    comparison = published.compare() if vendor == "persona-published" else compare(vendor)
    for statement in comparison.missing:
        print(f"  missing  {statement}")
    for difference in comparison.unused:
        print(f"  unused   {difference}")
    print(comparison)
