"""Counts what a program does to the disk, and lets something befall it at one of these steps.

Functions of `os` and `io` are replaced, and the one of the C library that exchanges two folders, so a
process that does this should be one of its own. What other programs do (ruff, git, the backend of a
build) is not counted; `test_steps` holds the counts against strace.
"""

import builtins
import ctypes
import errno
import io
import os
import signal
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

_CHANGING = "chmod fchmod fsync link mkdir rename replace rmdir symlink truncate ftruncate".split()
_REMOVING = ("remove", "unlink", "rmdir")
_NEEDING_SPACE = ("open", "write", "sendfile", "fsync", "mkdir", "link", "symlink")
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC


@dataclass(frozen=True)
class Fault:
    """What befalls a program at a step, which are counted from 1; step 0 is none.

    `kind` is `kill`, `torn` (a write is killed when half of it is done), `signal`, or `error`. An
    error with the number `number` is raised by this step, and where it `lasts` by all that follow but
    those that need no space (with `EROFS` by all). A signal has its number in `number`.
    """

    step: int = 0
    kind: str = "kill"
    number: int = 0
    lasts: bool = False


NOTHING = Fault()


class Steps:
    """Counts steps; `befall` is called before that of the fault, in its stead."""

    def __init__(
        self, fault: Fault, befall: Callable[[], None] | None = None, *, syncs: bool = False
    ) -> None:
        self.names: list[str] = []
        self._fault = fault
        self._befall = befall
        self._syncs = syncs
        self._is_idle = False

    def install(self) -> None:
        """Replaces the functions of this process."""
        for name in {*_CHANGING, *_REMOVING}:
            setattr(os, name, self._counted(name, getattr(os, name)))
        if not self._syncs:
            # No trial takes the power away, and to wait for the disk takes longer than all else.
            os.fsync = self._counted("fsync", lambda handle: None)  # type: ignore[assignment]
        os.open = self._opening(os.open)  # type: ignore[assignment]
        os.write = self._writing(os.write)  # type: ignore[assignment]
        os.sendfile = self._counted("sendfile", os.sendfile)  # type: ignore[assignment]
        io.open = builtins.open = self._opened_file(io.open)  # type: ignore[assignment]
        ctypes.CDLL = self._library(ctypes.CDLL)  # type: ignore[misc]

    def step(self, name: str, place: object = None) -> None:
        """Counts a step, and lets happen what is to happen before it."""
        if self._is_idle:
            return
        self.names.append(name)
        fault, at = self._fault, len(self.names)
        if at == fault.step and self._befall is not None:
            self._is_idle = True
            self._befall()
            self._is_idle = False
        elif at == fault.step and fault.kind in ("kill", "torn"):
            os.kill(os.getpid(), signal.SIGKILL)
        elif at == fault.step and fault.kind == "signal":
            os.kill(os.getpid(), fault.number)
        elif fault.kind == "error" and self._fails(at, name):
            shown = os.fspath(place) if isinstance(place, str | bytes | os.PathLike) else None
            raise OSError(fault.number, os.strerror(fault.number), shown)

    def _fails(self, at: int, name: str) -> bool:
        fault = self._fault
        if at <= fault.step or not fault.step:
            return at == fault.step
        return fault.lasts and (fault.number == errno.EROFS or name in _NEEDING_SPACE)

    def _is_torn(self) -> bool:
        return self._fault.kind == "torn" and len(self.names) + 1 == self._fault.step

    def _counted(self, name: str, do: Callable[..., Any]) -> Callable[..., Any]:
        def counted(*arguments: Any, **more: Any) -> Any:
            self.step(name, arguments[0] if arguments else None)
            return do(*arguments, **more)

        return counted

    def _opening(self, do: Callable[..., int]) -> Callable[..., int]:
        def opening(path: Any, flags: int, *arguments: Any, **more: Any) -> int:
            if flags & _WRITING:
                self.step("open", path)
            return do(path, flags, *arguments, **more)

        return opening

    def _writing(self, do: Callable[..., int]) -> Callable[..., int]:
        def writing(handle: int, content: Any) -> int:
            if self._is_torn():
                do(handle, memoryview(content).cast("B")[: len(content) // 2])
            self.step("write")
            return do(handle, content)

        return writing

    def _opened_file(self, do: Callable[..., Any]) -> Callable[..., Any]:
        steps = self

        class Raw(io.FileIO):
            def write(self, content: Any) -> int:
                if steps._is_torn():
                    super().write(memoryview(content).cast("B")[: len(content) // 2])
                steps.step("write")
                return super().write(content)

        def opened(
            file: Any,
            mode: str = "r",
            buffering: int = -1,
            encoding: str | None = None,
            errors: str | None = None,
            newline: str | None = None,
            closefd: bool = True,
            opener: Any = None,
        ) -> Any:
            if not set(mode) & set("wax+"):
                return do(file, mode, buffering, encoding, errors, newline, closefd, opener)
            if not isinstance(file, int):
                self.step("open", file)
            raw = Raw(file, mode.translate({ord("b"): None, ord("t"): None}), closefd, opener)
            if "b" in mode and buffering == 0:
                return raw
            buffer = io.BufferedRandom(raw) if "+" in mode else io.BufferedWriter(raw)
            return buffer if "b" in mode else io.TextIOWrapper(buffer, encoding, errors, newline)

        return opened

    def _library(self, kind: type[ctypes.CDLL]) -> type[ctypes.CDLL]:
        steps = self

        class Library(kind):  # type: ignore[valid-type, misc]
            def __getattr__(self, name: str) -> Any:
                found = super().__getattr__(name)
                if name != "renameat2":
                    return found

                def exchange(*arguments: Any) -> int:
                    try:
                        steps.step("exchange", os.fsdecode(arguments[1]))
                    except OSError as error:
                        ctypes.set_errno(error.errno or 0)
                        return -1
                    return int(found(*arguments))

                return exchange

        return Library
