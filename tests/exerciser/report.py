"""What was found out about a package."""

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

_SHOWN = 40


@dataclass(slots=True)
class Report:
    """Counts over all operations of a package, and the first findings in words.

    `operations` are those of the document; `methods` are more where an operation has one for each of
    several bodies. `undrivable` are the ones that could not be called, by reason.
    A request is `judged`; then it is `accepted`, or `misjudged` by a known cause of the judge's and
    accepted by the second reader, or `refused`. `failed` are calls and answers that ended in another
    way than the document says, `drifts` findings about answers that fit the document, and `skipped`
    optional arguments and answers that could not be made.
    """

    operations: int = 0
    called: int = 0
    methods: int = 0
    calls: int = 0
    answers: int = 0
    accepted: int = 0
    misjudged: Counter[str] = field(default_factory=Counter)
    refused: Counter[str] = field(default_factory=Counter)
    drifts: Counter[str] = field(default_factory=Counter)
    failed: Counter[str] = field(default_factory=Counter)
    skipped: Counter[str] = field(default_factory=Counter)
    undrivable: dict[str, str] = field(default_factory=dict)
    details: list[str] = field(default_factory=list)
    judged: int = 0

    def tell(self, what: str) -> None:
        """Keep the words of a finding, when there are not too many already."""
        if len(self.details) < _SHOWN:
            self.details.append(what[:600])

    def as_json(self) -> dict[str, Any]:
        """All of it, as it is printed."""
        return {
            "operations": self.operations,
            "called": self.called,
            "methods": self.methods,
            "calls": self.calls,
            "judged": self.judged,
            "accepted": self.accepted,
            "misjudged": dict(sorted(self.misjudged.items())),
            "refused": dict(sorted(self.refused.items())),
            "answers": self.answers,
            "drifts": dict(sorted(self.drifts.items())),
            "failed": dict(sorted(self.failed.items())),
            "skipped": dict(sorted(self.skipped.items())),
            "undrivable": dict(sorted(self.undrivable.items())),
            "details": self.details,
        }
