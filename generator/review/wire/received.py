"""What a vendor sends in webhooks and callbacks: it is read like an answer, and answered like a request."""

from collections.abc import Iterator

from ...records import record
from .bodies import BodyComparison
from .parameters import ParameterComparison, effective
from .rows import Row
from .side import Node, Side

PAYLOAD = "payload"
"""Begins the subject of what is sent, where an answer has its status."""


@record(frozen=True, slots=True)
class ReceivedComparison:
    """Compares two requests of a vendor as whoever receives them meets them."""

    base: Side
    head: Side
    bodies: BodyComparison
    parameters: ParameterComparison

    def compare(
        self, old: Node, new: Node, items: tuple[Node, Node], operation: str
    ) -> Iterator[Row]:
        """Every change of what is received, then of what may be answered."""
        yield from self._payload(old, new, operation)
        row = Row("", operation, PAYLOAD, old.pointer, new.pointer)
        sent = _sent(self.base, old, items[0]), _sent(self.head, new, items[1])
        yield from self.bodies.headers(*sent, row)
        yield from self.bodies.responses(old, new, operation, is_given=True)
        yield from self._headers_given(old, new, operation)

    def _payload(self, old: Node, new: Node, operation: str) -> Iterator[Row]:
        before = self.base.resolve(old.at("requestBody"))
        after = self.head.resolve(new.at("requestBody"))
        row = Row("", operation, PAYLOAD, before.pointer, after.pointer)
        if before.value is None or after.value is None:
            if before.value is not after.value:
                yield row.with_event(f"payload-{'added' if before.value is None else 'removed'}")
            return
        needed = [node.get("required") is True for node in (before, after)]
        if needed[0] != needed[1]:
            yield row.with_event(f"payload-became-{'required' if needed[1] else 'optional'}")
        yield from self.bodies.contents(before, after, row, is_request=False)

    def _headers_given(self, old: Node, new: Node, operation: str) -> Iterator[Row]:
        before, after = old.members("responses"), new.members("responses")
        for status in sorted(before.keys() & after.keys()):
            one, other = self.base.resolve(before[status]), self.head.resolve(after[status])
            yield from self.parameters.headers(one, other, operation)


def _sent(side: Side, operation: Node, item: Node) -> dict[str, Node]:
    """The parameters by their names as people read them; headers are called without their place."""
    found, _ = effective(side, operation, item)
    return {
        name if place == "header" else f"{place} {name}": node
        for (place, name), node in found.items()
    }
