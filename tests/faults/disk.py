"""A disk that loses power: what it may hold after any of the calls of a trace.

What was synced is there. Of the writes that were not, any subset is, each whole or cut at a sector. Names (new, moved,
removed) reach the disk in order, folder by folder, and surely only when the folder is synced: so a file may have its
new name without its data, or its data without its name. File systems with a journal do no worse.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

CALLS = "openat,lseek,pwrite64,write,fdatasync,fsync,ftruncate,unlink,rename,link,mkdir,sendfile,copy_file_range"
_SECTOR = 512
_TORN = 0.1
_LINE = re.compile(r"^(\w+)\((.*)\)\s+= (-?\d+)(?:<([^>]*)>)?")
_FILE = re.compile(r"^(\d+)<([^>]*)>")
_TEXT = re.compile(r'"([^"]*)"')


def _plain(text: str) -> bytes:
    return bytes.fromhex(text.replace("\\x", ""))


@dataclass(slots=True, eq=False)
class File:
    """A file without its name: what the disk has for sure, what the program sees, and the writes in between."""

    sure: bytearray = field(default_factory=bytearray)
    seen: bytearray = field(default_factory=bytearray)
    pending: list[tuple[int, bytes | None]] = field(default_factory=list)  # offset and data; None cuts the file there

    def do(self, at: int, data: bytes | None) -> None:
        """Write, or cut with None."""
        _do(self.seen, at, data)
        self.pending.append((at, data))

    def sync(self) -> None:
        """Bring everything to the disk."""
        self.sure[:] = self.seen
        self.pending.clear()

    def after_cut(self, rng: random.Random, chance: float) -> bytes:
        """Return what the disk may hold; each pending write is on it with this chance."""
        found = bytearray(self.sure)
        for at, data in self.pending:
            if rng.random() < chance:
                torn = data and rng.random() < _TORN
                _do(found, at, data[: rng.randrange(len(data) // _SECTOR + 1) * _SECTOR] if data and torn else data)
        return bytes(found)


def _do(content: bytearray, at: int, data: bytes | None) -> None:
    if data is None:
        del content[at:]
        content.extend(bytes(at - len(content)))
    elif data:
        content.extend(bytes(max(0, at - len(content))))
        content[at : at + len(data)] = data


Move = tuple[tuple[str, File | None], ...]


class Disk:
    """The files below a folder, as a trace goes on.

    Args:
        folder: only what lies in it counts.
        said: the file into which the program says what is safe; each write to it is one more.
        lies: it says that things are synced when they are not.
    """

    def __init__(self, folder: Path, said: Path, *, lies: bool = False) -> None:
        self.said_so_far = 0
        self._folder, self._said, self._lies = str(folder), str(said), lies
        self._now = {str(path): File(bytearray(path.read_bytes())) for path in folder.rglob("*") if path.is_file()}
        for file in self._now.values():
            file.seen[:] = file.sure
        self._sure = dict(self._now)
        self._pending: dict[str, list[Move]] = {}
        self._at: dict[str, int] = {}

    def replay(self, trace: Path) -> Iterator[int]:
        """Go through a trace; yields after each call that changed something."""
        for line in trace.read_text("ascii", "replace").splitlines():
            if (call := _LINE.match(line)) and int(call.group(3)) >= 0 and self._call(call):
                yield self.said_so_far

    def image(self, rng: random.Random, chance: float) -> dict[str, bytes]:
        """Return what the disk may hold if the power goes now, by the name below the folder."""
        names = dict(self._sure)
        for moves in self._pending.values():
            count = len(moves) if chance == 1 else rng.randint(0, len(moves))
            for move in moves[:count]:
                _rename(names, move)
        contents = {id(file): file.after_cut(rng, chance) for file in names.values()}
        return {str(Path(path).relative_to(self._folder)): contents[id(file)] for path, file in names.items()}

    def _call(self, call: re.Match[str]) -> bool:
        name, words = call.group(1), call.group(2)
        paths = [_plain(text).decode("utf-8", "replace") for text in _TEXT.findall(words)] if name in _NAMING else []
        if name in _NAMING:
            return self._naming(name, paths, words, call)
        if not (file := _FILE.match(words)):
            return False
        handle, path = file.group(1), _plain(file.group(2)).decode("utf-8", "replace")
        if name == "write" and path == self._said:
            self.said_so_far += 1
            return True
        if not path.startswith(self._folder):
            return False
        if name in {"fsync", "fdatasync"}:
            self._sync(path)
            return True
        return path in self._now and self._content(name, handle, self._now[path], words, int(call.group(3)))

    def _naming(self, name: str, paths: list[str], words: str, call: re.Match[str]) -> bool:
        if not paths or not all(path.startswith(self._folder) for path in paths):
            return False
        if name == "openat":
            self._at[call.group(3)] = 0
            if paths[0] not in self._now and "O_CREAT" in words:
                self._move(((paths[0], File()),))
            elif "O_TRUNC" in words:
                self._now[paths[0]].do(0, None)
            return "O_CREAT" in words or "O_TRUNC" in words
        if name == "unlink":
            self._move(((paths[0], None),))
        elif name == "rename":
            self._move(((paths[0], None), (paths[1], self._now[paths[0]])))
        elif name == "link":
            self._move(((paths[1], self._now[paths[0]]),))
        return True

    def _content(self, name: str, handle: str, file: File, words: str, result: int) -> bool:
        if name == "lseek":
            self._at[handle] = result
            return False
        if name == "pwrite64":
            file.do(int(words.rsplit(",", 1)[1]), _plain(_TEXT.findall(words)[0])[:result])
        elif name == "ftruncate":
            file.do(int(words.rsplit(",", 1)[1]), None)
        elif name == "write":
            at = self._at.get(handle, 0)
            file.do(at, _plain(_TEXT.findall(words)[0])[:result])
            self._at[handle] = at + result
        else:
            raise NotImplementedError(name)
        return True

    def _move(self, move: Move) -> None:
        _rename(self._now, move)
        self._pending.setdefault(str(PurePosixPath(move[-1][0]).parent), []).append(move)

    def _sync(self, path: str) -> None:
        if self._lies:
            return
        if path in self._now:
            self._now[path].sync()
        for move in self._pending.pop(path, []):
            _rename(self._sure, move)


def _rename(names: dict[str, File], move: Move) -> None:
    for path, file in move:
        if file is None:
            names.pop(path, None)
        else:
            names[path] = file


_NAMING = {"openat", "unlink", "rename", "link", "mkdir"}
