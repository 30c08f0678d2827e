"""beside: a second process shares the work, and whatever becomes of it, the results are the same.

Processes of pytest may have threads, so each case is a program of its own.
"""

import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
BEGIN = """
import os, signal, sys, time
from generator import beside
from generator.beside import shared
from generator.clock import Clock
from generator.stopping import Stopped, stoppable
from generator.temporary import temporary_folder

if sys.platform == "linux":
    os.sched_getaffinity = lambda process: {0, 1}
here, made = os.getpid(), []

def work(piece, clock):
    with clock.stage("work"):
        made.append(piece)
        return piece * 10

def in_copy():
    return os.getpid() != here
"""


def run(program: str, status: int = 0) -> list[str]:
    """The lines that a program prints."""
    done = subprocess.run(
        [sys.executable, "-c", BEGIN + textwrap.dedent(program)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == status, done.stderr
    return done.stdout.splitlines()


@pytest.mark.parametrize("pays", [True, False])
def test_results_come_in_order_whoever_makes_them(pays: bool) -> None:
    program = f"""
        with shared(work, range(200), Clock(), pays={pays}) as results:
            time.sleep(0.2)
            print(results() == [piece * 10 for piece in range(200)])
            print(len(made))
        try:
            os.wait()
        except ChildProcessError:
            print("alone")
    """
    right, here, alone = run(program)
    assert (right, alone) == ("True", "alone")
    shares = pays and sys.platform == "linux"
    assert int(here) < 200 if shares else int(here) == 200


def test_time_of_the_second_process_is_counted() -> None:
    program = """
        def work(piece, clock):
            with clock.stage("work"):
                begun = time.process_time()
                while time.process_time() - begun < 0.1:
                    pass
        clock = Clock("acme")
        with shared(work, [1], clock, pays=True) as results:
            time.sleep(0.5)
            results()
        print(clock.spent["acme", "work"].cpu >= 0.1)
    """
    assert run(program) == ["True"]


@pytest.mark.parametrize(
    "end", ["raise ValueError(piece)", "os._exit(3)", "os.kill(os.getpid(), 9)", "return lambda: 1"]
)
def test_what_the_second_process_fails_to_deliver_is_made_here(end: str) -> None:
    program = f"""
        def fail(piece, clock):
            if in_copy():
                {end}
            return piece * 10
        with shared(fail, range(8), Clock(), pays=True) as results:
            time.sleep(0.2)
            print(results() == [piece * 10 for piece in range(8)])
    """
    assert run(program) == ["True"]


def test_the_first_error_is_raised_wherever_it_was_met() -> None:
    program = """
        def fail(piece, clock):
            if piece in (2, 5):
                raise ValueError(piece)
        for wait in (0, 0.2):
            with shared(fail, range(8), Clock(), pays=True) as results:
                time.sleep(wait)
                try:
                    results()
                except ValueError as error:
                    print(error)
    """
    assert run(program) == ["2", "2"]


def test_where_no_process_can_be_made_all_is_done_here() -> None:
    program = """
        def refused():
            raise BlockingIOError(11, "no room")
        os.fork = refused
        with shared(work, range(3), Clock(), pays=True) as results:
            print(results(), made)
    """
    assert run(program) == ["[0, 10, 20] [0, 1, 2]"]


def test_beside_another_thread_there_is_no_second_process() -> None:
    program = """
        import threading
        ended = threading.Event()
        threading.Thread(target=ended.wait).start()
        os.fork = None
        with shared(work, range(3), Clock(), pays=True) as results:
            print(results())
        ended.set()
    """
    assert run(program) == ["[0, 10, 20]"]


@pytest.mark.parametrize("leaves", ["raise ValueError", "os.kill(os.getpid(), signal.SIGINT)"])
@pytest.mark.skipif(sys.platform != "linux", reason="there is no second process")
def test_it_ends_with_the_block_and_cleans_up(leaves: str, tmp_path: Path) -> None:
    program = f"""
        import tempfile
        from pathlib import Path
        tempfile.tempdir = {str(tmp_path)!r}
        def wait(piece, clock):
            with temporary_folder() as folder:
                (folder / "begun").touch()
                time.sleep(60)
        try:
            with stoppable(), shared(wait, [1], Clock(), pays=True):
                while not list(Path(tempfile.tempdir).glob("*/begun")):
                    time.sleep(0.01)
                {leaves}
        except (ValueError, Stopped) as error:
            print(type(error).__name__, os.listdir(tempfile.tempdir))
        try:
            os.wait()
        except ChildProcessError:
            print("alone")
    """
    error, alone = run(program)
    assert error.split()[1] == "[]"
    assert alone == "alone"


@pytest.mark.skipif(sys.platform != "linux", reason="there is no second process")
def test_it_does_not_outlive_a_program_that_is_killed(tmp_path: Path) -> None:
    number = tmp_path / "number"
    program = f"""
        from pathlib import Path
        def slow(piece, clock):
            Path({str(number)!r}).write_text(str(os.getpid()))
            time.sleep(0.1)
            return "x" * 1_000_000
        with shared(slow, range(600), Clock(), pays=True):
            while not Path({str(number)!r}).exists():
                time.sleep(0.01)
            os.kill(os.getpid(), signal.SIGKILL)
    """
    run(program, status=-9)
    gone = f"""
        for _ in range(1000):
            status = Path("/proc/{number.read_text()}/stat")
            try:
                if status.read_text().rpartition(")")[2].split()[0] == "Z":
                    break
            except OSError:
                break
            time.sleep(0.01)
        else:
            raise SystemExit("it lives")
    """
    run("from pathlib import Path\n" + textwrap.dedent(gone))


def test_a_package_is_the_same(tmp_path: Path) -> None:
    program = """
        import hashlib
        from pathlib import Path
        from generator import pipeline, printing
        from generator.cache import NO_CACHE
        from generator.diagnostics import Collector
        from generator.vendor import Vendor
        forks, fork = [], os.fork
        os.fork = lambda: (forks.append(1), fork())[1]
        trees = []
        for least in (10_000_000, 0):
            printing._LONG = pipeline._MANY = least
            vendor = Vendor("penbox", Path("specs/penbox"), "specs/penbox")
            trees.append(dict(pipeline.build(vendor, Collector(), NO_CACHE).tree))
        print(trees[0] == trees[1], list(trees[0]) == list(trees[1]), len(forks))
    """
    count = 2 if sys.platform == "linux" else 0
    assert run(program) == [f"True True {count}"]
