"""A tree of files: what generation returns, and what `output` writes or compares."""

from collections.abc import Mapping

Tree = Mapping[str, str]
"""Path relative to the package's folder (with `/`) -> text of the file."""
