"""Which documents of a corpus have every operation called."""

from benchmarks.corpus.exercise import spread
from benchmarks.corpus.manifest import Entry, Source


def _entry(operations: int) -> Entry:
    source = Source("archive", "", "", "a.json")
    return Entry(f"d{operations:03}", "a.json", "3.1.0", operations, 1, "0", source)


def test_documents_are_spread_by_their_operations() -> None:
    """Smallest and largest included, whatever the order of the manifest."""
    entries = [_entry(number) for number in (90, 10, 50, 30, 70)]
    assert spread(entries, 3) == {"d010", "d050", "d090"}
    assert spread(entries, 5) == spread(entries, 99) == {entry.name for entry in entries}
    assert spread(entries, 1) == {"d010"}
    assert spread(entries, 0) == frozenset()
