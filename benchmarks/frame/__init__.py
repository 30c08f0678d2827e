"""What all benchmarks have in common: rows that are measured in turn, ratios, a table and a plot.

Nothing here is a test: a busy machine shows in the ratios, and no run fails because of them.
"""

from .measuring import Result, Table, measure
from .processes import attempt, process
from .row import Row, Sample
from .table import markdown

__all__ = ["Result", "Row", "Sample", "Table", "attempt", "markdown", "measure", "process"]
