"""The command line: one command each, which alone prints and exits.

Exit status: 0 fine, 1 findings, 2 usage or broken input.
"""

import sys
from importlib import import_module
from typing import Any

import click

from ..stopping import Stopped, stoppable
from .report import BROKEN

# The modules of commands that are not called as their module is. A command's module is loaded when
# it is asked for: what one needs takes the others longer to load than all that they do.
_COMMANDS = {
    name: name for name in ("build", "check", "generate", "inspect", "new", "publish", "validate")
} | {"diff": "review", "release": "review"}


class _Program(click.Group):
    """Ends with one line, and a status, whatever the machine does to it."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            with stoppable():
                return super().invoke(ctx)
        except Stopped as stop:
            _complain(
                f"clientsmith: ended by {stop.signal.name}; what was being written is as it was, or"
                " as it was to be: run the command again"
            )
            raise
        except BrokenPipeError:
            raise  # whoever reads what we print has seen enough
        except OSError as problem:
            place = f"{problem.filename}: " if problem.filename else ""
            _complain(f"clientsmith: {place}{problem.strerror or problem}")
            sys.exit(BROKEN)

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _COMMANDS:
            return None
        module = import_module(f".{_COMMANDS[cmd_name]}", __package__)
        command: click.Command = getattr(module, cmd_name)
        return command


def _complain(line: str) -> None:
    from .. import terminal

    terminal.complain(line)


@click.group(cls=_Program, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="clientsmith")
def main() -> None:
    """Turn vendors' API descriptions into typed Python client packages."""
