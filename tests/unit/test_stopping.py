"""stopping: signals end blocks as exceptions do, and wait for what must not be ended midway."""

import os
import signal
from concurrent.futures import ThreadPoolExecutor

import pytest

from generator.stopping import Stopped, held, stoppable

_ENDING = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


@pytest.fixture(autouse=True)
def usual(monkeypatch: pytest.MonkeyPatch) -> None:
    """What runs in the background of a shell ignores interruptions; tests here do not."""
    for number in _ENDING:
        if signal.getsignal(number) is signal.SIG_IGN:
            signal.signal(number, signal.SIG_DFL)


@pytest.mark.parametrize("number", _ENDING)
def test_a_signal_ends_the_block(number: signal.Signals) -> None:
    before = signal.getsignal(number)
    with pytest.raises(Stopped) as stopped, stoppable():
        os.kill(os.getpid(), number)
    assert stopped.value.code == 128 + number
    assert stopped.value.signal is number
    assert signal.getsignal(number) is before


def test_a_signal_waits_for_what_is_held() -> None:
    done = []
    with pytest.raises(Stopped), stoppable():
        with held():
            with held():
                os.kill(os.getpid(), signal.SIGTERM)
                done.append("inner")
            done.append("outer")
        done.append("never")
    assert done == ["inner", "outer"]


def test_a_signal_outlives_an_error_of_what_is_held() -> None:
    with pytest.raises(Stopped) as stopped, stoppable(), held():
        os.kill(os.getpid(), signal.SIGTERM)
        raise OSError(28, "No space left on device")
    assert isinstance(stopped.value.__context__, OSError)


def test_what_is_ignored_stays_ignored() -> None:
    """As `nohup` has it."""
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        with stoppable():
            os.kill(os.getpid(), signal.SIGHUP)
    finally:
        signal.signal(signal.SIGHUP, before)


def test_another_thread_changes_nothing() -> None:
    def use() -> int:
        with stoppable(), held():
            return 1

    with ThreadPoolExecutor(1) as pool:
        assert pool.submit(use).result() == 1
