"""The facts of a vendor as a text, and back: what a cache keeps."""

import json

from ..text import Prose
from ..vendors_page import VendorFacts


def to_text(facts: VendorFacts) -> str:
    """Facts as JSON."""
    rows = {
        title: [[cell.text for cell in cells] for cells in found]
        for title, found in facts.rows.items()
    }
    return json.dumps([facts.vendor.text, rows])


def from_text(text: str) -> VendorFacts:
    """The facts that `to_text` wrote."""
    vendor, rows = json.loads(text)
    return VendorFacts(
        Prose(vendor),
        {
            title: tuple(tuple(Prose(cell) for cell in cells) for cells in found)
            for title, found in rows.items()
        },
    )
