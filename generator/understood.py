"""What was understood of a document, kept by all that it says but its descriptions.

No stage before `parse` reads a description: it is carried from place to place, and compared with others.
So a document is known again by what it is with a token in place of each, equal tokens for equal texts; the
normalized document is kept with the same tokens. Whoever edits a description changes neither.
"""

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from .cache import NO_CACHE, Cache, key, program
from .document import Document
from .naming import NameBook
from .vendor import Vendor

# In JSON, of which a text can hold neither: its quotes are escaped, and so are these two signs.
_DESCRIPTION = re.compile(r'(?<="description": ")[^"\\]*(?:\\.[^"\\]*)*')
_TOKEN = re.compile(r"\\ue000(\d+)\\ue001")
_BEGIN = r"\ue000"


@dataclass(slots=True)
class Understood:
    """What is known of a document of a vendor, before its stages are run.

    `inputs` are what else decides what they make of it: the texts of client.yaml and names.lock, and
    whether people here wrote it.
    """

    vendor: Vendor
    document: Document
    inputs: Sequence[str]
    cache: Cache
    _numbers: dict[str, int] = field(default_factory=dict)  # of descriptions, as JSON holds them
    _key: str = ""

    def __post_init__(self) -> None:
        # A document that is given by itself is hardly ever edited: it would be kept for nothing.
        if self.cache is NO_CACHE or self.vendor.document is not None:
            return
        if any(" " in name for name in self.document.schemas()):
            return  # then a discriminator may name one under a key that only looks like prose
        text = json.dumps(self.document.content)
        if _BEGIN not in text:
            origins = json.dumps([*self.document.origins.items()])
            told = _DESCRIPTION.sub(self._numbered, text)
            self._key = key(program(), self.vendor.name, *self.inputs, told, origins)

    def recall(self, names: NameBook) -> Document | None:
        """The normalized document, whose names are put into the book; None where it has to be made."""
        kept = self.cache.get(self._place()) if self._key else None
        digest, _, text = (kept or "").partition("\n")
        if digest != self._key or not text:
            return None
        texts = list(self._numbers)
        made = json.loads(_TOKEN.sub(lambda token: texts[int(token[1])], text))
        names.overrides = made["overrides"]
        names.chosen.update(made["chosen"])
        names.places.update({name: tuple(places) for name, places in made["places"].items()})
        names.kept.update(made["kept"])
        names.twins.update(made["twins"])
        names.wanted.update(made["wanted"])
        names.moved.update(made["moved"])
        return self.document.with_content(made["content"], made["origins"])

    def keep(self, normalized: Document, names: NameBook) -> None:
        """Keep what stages that found nothing have made, in place of what was kept of this vendor."""
        if not self._key:
            return
        made: dict[str, Any] = {
            "content": normalized.content,
            "origins": dict(normalized.origins),
            "overrides": dict(names.overrides),
            "chosen": names.chosen,
            "places": names.places,
            "kept": sorted(names.kept),
            "twins": names.twins,
            "wanted": names.wanted,
            "moved": sorted(names.moved),
        }
        known = len(self._numbers)
        text = _DESCRIPTION.sub(self._numbered, json.dumps(made))
        if len(self._numbers) == known:  # else a stage has written one, out of others or of nothing
            self.cache.put(self._place(), f"{self._key}\n{text}")

    def _place(self) -> str:
        # One for each vendor: it is large, and nobody needs those of earlier editions.
        return key("understood", self.vendor.name)

    def _numbered(self, description: re.Match[str]) -> str:
        """The token of a description; what holds no blank is left as it is."""
        text = description[0]
        if " " not in text:
            return text
        return rf"\ue000{self._numbers.setdefault(text, len(self._numbers))}\ue001"
