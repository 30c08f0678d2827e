"""Runs snippets of a README on a package's fake. Runs where the package is installed.

Usage: snippets.py PACKAGE FILE... Prints JSON: how many ran, and how many of them reached an
operation that the vendor has announced only.
"""

import asyncio
import importlib
import inspect
import json
import sys
from collections.abc import Callable, Mapping
from contextlib import redirect_stdout
from pathlib import Path
from types import ModuleType

_NETWORK = frozenset({"socket.connect", "socket.getaddrinfo", "socket.sendmsg", "socket.sendto"})


def _refuse_network(event: str, arguments: tuple[object, ...]) -> None:
    if event in _NETWORK:
        raise RuntimeError(f"a snippet asked the network ({event}): the fake must answer by itself")


def _put_fakes(package: ModuleType, testing: ModuleType) -> None:
    """What a snippet imports from the package as a client is its fake from now on."""
    fakes = {
        value.__base__: value
        for value in map(testing.__dict__.get, testing.__all__)
        if isinstance(value, type)
    }
    clients = [
        name
        for name in package.__all__
        if getattr(getattr(package, name), "__module__", "") == f"{package.__name__}._client"
    ]
    for name in clients:
        fake = fakes.get(getattr(package, name))
        if fake is None:
            sys.exit(f"{testing.__name__} has no fake of {name}")
        setattr(package, name, fake)


def _call_tests(names: Mapping[str, object]) -> None:
    """Call what pytest would call, with a fake for each argument, by its annotation."""
    for name, value in names.items():
        if name.startswith("test_") and inspect.isfunction(value):
            function: Callable[..., object] = value
            fakes = [one.annotation() for one in inspect.signature(value).parameters.values()]
            answer = function(*fakes)
            if inspect.iscoroutine(answer):
                asyncio.run(answer)
            for fake in fakes:
                fake.assert_all_used()


def main(name: str, files: list[str]) -> None:
    """Run each snippet as the main module; an exception ends the process."""
    package = importlib.import_module(name)
    _put_fakes(package, importlib.import_module(f"{name}.testing"))
    sys.addaudithook(_refuse_network)
    announced = 0
    for file in files:
        code = compile(Path(file).read_text("utf-8"), file, "exec")
        try:
            with redirect_stdout(sys.stderr):
                names: dict[str, object] = {"__name__": "__main__"}
                exec(code, names)
                _call_tests(names)
        except package.NotYetAvailableError:
            announced += 1
    print(json.dumps({"ran": len(files), "announced": announced}))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
