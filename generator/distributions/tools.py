"""The libraries that building needs, which only the extra `publish` installs."""

import importlib.util

_NEEDED = ("build", "hatchling", "packaging", "twine")


class MissingTools(Exception):
    """Libraries that are not installed; the message says how to install them."""


def require_tools(needed: tuple[str, ...] = _NEEDED) -> None:
    """Raises MissingTools unless all modules of these names can be imported."""
    missing = [name for name in needed if importlib.util.find_spec(name) is None]
    if missing:
        raise MissingTools(
            f"{', '.join(missing)} {'is' if len(missing) == 1 else 'are'} not installed;"
            " run: pip install 'clientsmith[publish]'"
        )
