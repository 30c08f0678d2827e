"""Imports all of an installed package, and says what is in it. Runs where the package is installed.

Usage: modules.py PACKAGE. Prints JSON: the number of its modules that were imported, the names of its clients,
and whether it has a fake of them.
"""

import importlib
import json
import pkgutil
import sys
from importlib.metadata import entry_points
from pathlib import Path


def _is_imported(module: str, package: str) -> bool:
    """Import a module; false for one that only pytest will, which is not here and need not be."""
    try:
        importlib.import_module(module)
    except ModuleNotFoundError as error:
        plugins = [each.module for each in entry_points(group="pytest11")]
        if error.name == "pytest" and any(each.startswith(f"{package}.") for each in plugins):
            return False
        raise
    return True


def main(name: str) -> None:
    """Import every module and read every public name; an exception ends the process."""
    package = importlib.import_module(name)
    home = Path(str(package.__file__)).parent
    if not home.is_relative_to(sys.prefix):
        sys.exit(f"{name} was imported from {home}, which is outside of the environment")
    if not (home / "py.typed").is_file():
        sys.exit(f"{name} is installed without py.typed")
    found = [module.name for module in pkgutil.walk_packages(package.__path__, f"{name}.")]
    for_pytest = [module for module in found if not _is_imported(module, name)]
    public = {each: getattr(package, each) for each in package.__all__}
    clients = [each for each, value in public.items() if value.__class__ is type]
    clients = [each for each in clients if public[each].__module__ == f"{name}._client"]
    said = {
        "modules": len(found) + 1 - len(for_pytest),
        "clients": sorted(clients),
        "has_fake": f"{name}.testing" in found,
    }
    print(json.dumps(said))


if __name__ == "__main__":
    main(sys.argv[1])
