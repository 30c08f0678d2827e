"""What files and folders of vendors are called."""

import os

# A vendor's document: written by hand, or as the vendor publishes it.
SOURCES = ("openapi.yaml", "source.yaml", "source.json")
# The page about all vendors, beside their packages.
PAGE = "VENDORS.md"


def vendors_below(specs: str) -> list[str]:
    """The names of the vendors below a folder, sorted; none where there is no folder."""
    if not os.path.isdir(specs):
        return []
    with os.scandir(specs) as found:
        return sorted(
            entry.name
            for entry in found
            if not entry.name.startswith(".")
            and any(os.path.isfile(os.path.join(entry.path, name)) for name in SOURCES)
        )
