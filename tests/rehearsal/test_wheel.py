"""What a wheel says is read from it, and from nowhere else."""

from pathlib import Path

import pytest

from generator.rehearsal.installing import project_names
from generator.rehearsal.wheel import read_wheel, snippets
from tests.rehearsal.tiny import Tiny


def test_a_wheel_says_what_it_needs(tmp_path: Path) -> None:
    needs = ("httpx2<3,>=2.16", 'tzdata>=1; python_version >= "3.11"')
    others = ('cryptography<52; extra == "webhooks"', 'pywin32>=1; sys_platform == "none"')
    wheel = read_wheel(Tiny(requires=(*needs, *others)).release(tmp_path).distributions[0].path)
    assert (wheel.name, wheel.version, wheel.module) == ("tiny-client", "1.2.3", "tiny_client")
    assert wheel.dependencies == needs
    assert project_names(wheel) == ("httpx2", "tzdata")
    assert len(wheel.snippets) == 1 and wheel.snippets[0].startswith("from tiny_client import Tiny")
    assert not wheel.has_drafts


@pytest.mark.parametrize(
    ("markdown", "expected"),
    [
        ("```python\na = 1\n```\n", ("a = 1\n",)),
        ("~~~python\na = 1\n~~~\n\n```python\nb\n```\n", ("a = 1\n", "b\n")),
        ("- item\n\n  ```python\n  if a:\n      b\n  ```\n", ("if a:\n    b\n",)),
        ("````python\n'''\n```\n'''\n````\n", ("'''\n```\n'''\n",)),
        ("```sh\nmake\n```\n\n```\nx\n```\n\n    indented\n", ()),
        ("`python` in a line\n", ()),
    ],
)
def test_snippets_are_the_fences_that_say_python(markdown: str, expected: tuple[str, ...]) -> None:
    assert snippets(markdown) == expected
