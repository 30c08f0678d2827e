"""Everything that is known of a vendor's API is in its spec, or is left out for a reason."""

from collections.abc import Callable

import pytest

from .comparison import FACTS, ROOT, VENDORS, compare

READERS = [vendor for vendor in VENDORS if (ROOT / "tests" / "facts" / f"{vendor}.py").is_file()]


@pytest.mark.parametrize("vendor", READERS)
def test_every_fact_is_in_the_spec(
    vendor: str, record_property: Callable[[str, object], None]
) -> None:
    if not (FACTS / f"{vendor}.yaml").is_file():
        pytest.skip(f"the facts about {vendor} are not beside the project")
    comparison = compare(vendor)
    record_property("counts", str(comparison))
    assert not comparison.missing, "\n".join(map(str, comparison.missing[:50]))
    assert not comparison.unused, "\n".join(map(str, comparison.unused))
