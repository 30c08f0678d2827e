"""The property that tells alternatives apart, and which value stands for which."""

from collections.abc import Iterator

from .equal import Equality, text
from .found import Found, Pair
from .keywords import change
from .side import Node


def discriminators(pair: Pair, equality: Equality) -> Iterator[Found]:
    """What a discriminator became, where at least one side has one."""
    old, new = pair.base.at("discriminator"), pair.head.at("discriminator")
    if old.value is None and new.value is None:
        return
    if old.value is None or new.value is None:
        event = f"discriminator-{'added' if old.value is None else 'removed'}"
        values = old.get("propertyName"), new.get("propertyName")
        yield change(pair, event, "discriminator", *values)
        return
    before, after = old.get("propertyName"), new.get("propertyName")
    if before != after:
        yield change(pair, "discriminator-property-name-changed", "discriminator", before, after)
    yield from _mapping(pair, old, new, equality)


def _mapping(pair: Pair, old: Node, new: Node, equality: Equality) -> Iterator[Found]:
    ours, theirs = old.get("mapping") or {}, new.get("mapping") or {}
    added = ", ".join(key for key in theirs if key not in ours)
    deleted = ", ".join(key for key in ours if key not in theirs)
    if added:
        yield change(pair, "discriminator-mapping-added", "discriminator", None, added)
    if deleted:
        yield change(pair, "discriminator-mapping-deleted", "discriminator", deleted)
    for key in theirs:
        if key in ours and not equality.mean_the_same(ours[key], theirs[key]):
            texts = (f"{key}: {text(side[key])}" for side in (ours, theirs))
            yield change(pair, "discriminator-mapping-changed", "discriminator", *texts)
