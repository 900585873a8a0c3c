"""Python's garbage collector, paused where it must not or need not run."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator
from contextlib import contextmanager

_lock = threading.Lock()
_pauses = 0


@contextmanager
def paused() -> Iterator[None]:
    """Pause the collector as long as anybody asks for it, on any thread.

    While thousands of values are made of which none is garbage, half the time of reading a large JSON is its own. And
    while Qt walks over all widgets, the collector must not delete one under its feet.

    What was made meanwhile counts as old afterwards (frozen and thawed, which looks at nothing), so that the next
    collection of the young is as short as ever.
    """
    global _pauses  # noqa: PLW0603  one collector a process
    with _lock:
        _pauses += 1
        gc.disable()
    try:
        yield
    finally:
        with _lock:
            _pauses -= 1
            if not _pauses:
                gc.freeze()
                gc.unfreeze()
                gc.enable()
