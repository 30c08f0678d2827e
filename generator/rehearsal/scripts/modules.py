"""Imports all of an installed package, and says what is in it. Runs where the package is installed.

Usage: modules.py PACKAGE. Prints JSON: the number of its modules, the names of its clients,
and whether it has a fake of them.
"""

import importlib
import json
import pkgutil
import sys
from pathlib import Path


def main(name: str) -> None:
    """Import every module and read every public name; an exception ends the process."""
    package = importlib.import_module(name)
    home = Path(str(package.__file__)).parent
    if not home.is_relative_to(sys.prefix):
        sys.exit(f"{name} was imported from {home}, which is outside of the environment")
    if not (home / "py.typed").is_file():
        sys.exit(f"{name} is installed without py.typed")
    found = [module.name for module in pkgutil.walk_packages(package.__path__, f"{name}.")]
    for module in found:
        importlib.import_module(module)
    public = {each: getattr(package, each) for each in package.__all__}
    clients = [each for each, value in public.items() if value.__class__ is type]
    clients = [each for each in clients if public[each].__module__ == f"{name}._client"]
    said = {
        "modules": len(found) + 1,
        "clients": sorted(clients),
        "has_fake": f"{name}.testing" in found,
    }
    print(json.dumps(said))


if __name__ == "__main__":
    main(sys.argv[1])
