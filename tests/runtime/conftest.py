"""Makes the client run time importable as the package `runtime`, where it stands."""

import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE.parents[1] / "templates"), str(HERE)]
