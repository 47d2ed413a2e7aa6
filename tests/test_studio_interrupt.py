"""Ctrl-C is remembered where its exception is dropped."""

import signal
import sys
import threading

import pytest

from studio.interrupt import remembered_interrupts


class Interrupted:
    """Whose end is when somebody presses Ctrl-C."""

    def __del__(self) -> None:
        signal.raise_signal(signal.SIGINT)


def test_one_that_falls_into_a_finalizer_is_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    dropped: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "unraisablehook", lambda args: dropped.append(args.exc_type))
    with remembered_interrupts() as asked:
        fleeting = Interrupted()
        assert not asked.is_set()
        del fleeting
        assert dropped == [KeyboardInterrupt]
        assert asked.is_set()


def test_any_other_raises_and_the_handler_before_comes_back() -> None:
    before = signal.getsignal(signal.SIGINT)
    with remembered_interrupts() as asked, pytest.raises(KeyboardInterrupt):
        signal.raise_signal(signal.SIGINT)
    assert asked.is_set()
    assert signal.getsignal(signal.SIGINT) is before


def test_beside_the_main_thread_nothing_is_changed() -> None:
    heard: list[bool] = []

    def wait() -> None:
        with remembered_interrupts() as asked:
            heard.append(asked.is_set())

    before = signal.getsignal(signal.SIGINT)
    thread = threading.Thread(target=wait)
    thread.start()
    thread.join()
    assert heard == [False]
    assert signal.getsignal(signal.SIGINT) is before
