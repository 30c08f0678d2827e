"""`python -m tests.hostile.using PACKAGE`: all that users do with a package, in a process of its own.

Imports every module, calls every operation through the fakes, and reads what `repr` and `help` say. Prints
what a user would see there; whoever calls it looks for what should not be.
"""

import importlib
import inspect
import pkgutil
import pydoc
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

from tests.exerciser import faking
from tests.exerciser.package import load


def _modules(package: ModuleType) -> Iterator[ModuleType]:
    for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        if "._runtime" not in found.name:
            yield importlib.import_module(found.name)


def main() -> int:
    """Takes the folder of a package; 0 when everything could be done."""
    folder = Path(sys.argv[1])
    package = load(folder).module
    for module in _modules(package):
        print(pydoc.plain(pydoc.render_doc(module)))
        for name, value in vars(module).items():
            if inspect.isclass(value) and value.__module__ == module.__name__:
                print(name, repr(value), inspect.getdoc(value))
    report = faking.run(folder)
    print(repr(report))
    return 1 if report.failed else 0


if __name__ == "__main__":
    sys.exit(main())
