"""Bytes to choices: the same bytes make the same document, and near bytes make near ones."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

T = TypeVar("T")


@dataclass(slots=True)
class Draw:
    """Takes choices from bytes, from the front; when there are none left, always the first one."""

    data: bytes
    at: int = 0

    @property
    def is_empty(self) -> bool:
        """Whether all bytes are used."""
        return self.at >= len(self.data)

    def below(self, count: int) -> int:
        """A number from 0 on, below `count`."""
        if self.is_empty or count < 2:
            return 0
        self.at += 1
        return self.data[self.at - 1] % count

    def one(self, choices: Sequence[T]) -> T:
        """One of several."""
        return choices[self.below(len(choices))]

    def text(self, most: int = 12) -> str:
        """A short text of any signs but halves of surrogate pairs, which reading refuses."""
        length = self.below(most + 1)
        raw = self.data[self.at : self.at + length]
        self.at += length
        if self.below(8) == 7:
            return raw.decode("utf-16-le", "replace") if length % 2 == 0 else raw.hex()
        return raw.decode("utf-8", "replace")
