"""Imports the program once; each request forks a child that runs it, under strace if asked.

A traced child waits until strace answers for the kernel: it asks for its priority and gets a number that no process
has. So nothing it does afterwards is missed.
"""

from __future__ import annotations

import ctypes
import importlib
import json
import os
import pkgutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

ANSWER = ("-e", "inject=getpriority:retval=7")
_ANSWERED = 13  # the C library gives 20 minus what the kernel says
_ANY_TRACER = (0x59616D61, -1, 0, 0, 0)
_LAYERS = ("storage", "domain", "infra", "app", "exports", "imports", "ui.texts")


def main() -> None:
    """Serve requests until the input ends."""
    home = Path(sys.argv[1])
    _import_everything()
    for line in sys.stdin:
        request = json.loads(line)
        child = os.fork()
        if child == 0:
            _become(request, home)
            return
        _serve(child, request["trace"])


def _serve(child: int, trace: list[str]) -> None:
    tracer = (
        subprocess.Popen(["strace", "-qq", "-p", str(child), *ANSWER, *trace], stderr=subprocess.DEVNULL)
        if trace
        else None
    )
    _say({"pid": child})
    _, status, usage = os.wait4(child, 0)
    if tracer:
        tracer.wait()
    _say({"status": os.waitstatus_to_exitcode(status), "memory": usage.ru_maxrss})


def _say(what: dict[str, int]) -> None:
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


def _become(request: dict[str, Any], home: Path) -> None:
    signal.signal(signal.SIGINT, signal.default_int_handler)  # a program in the background would ignore it
    for number, name, mode in ((0, os.devnull, os.O_RDONLY), (1, "out", os.O_WRONLY), (2, "err", os.O_WRONLY)):
        handle = os.open(home / name, mode | (os.O_CREAT | os.O_TRUNC if number else 0), 0o600)
        os.dup2(handle, number)
        os.close(handle)
    if request["trace"]:
        ctypes.CDLL(None).prctl(*_ANY_TRACER)
        while os.getpriority(os.PRIO_PROCESS, 0) != _ANSWERED:
            time.sleep(0.001)
    if request["what"] == "program":
        sys.argv = ["creator-coach", *request["words"]]
        from creator_coach.cli import main as program

        program()
    else:
        from tests.faults.writers import WRITERS

        WRITERS[request["what"]](*request["words"])


def _import_everything() -> None:
    importlib.import_module("creator_coach.cli")
    importlib.import_module("tests.faults.writers")
    for layer in _LAYERS:
        package = importlib.import_module(f"creator_coach.{layer}")
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            if "worker" not in module.name:
                importlib.import_module(module.name)


if __name__ == "__main__":
    main()
