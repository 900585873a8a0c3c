"""A virtual screen that a program in a root can reach, and pictures of it."""

from __future__ import annotations

import struct
import subprocess
import tempfile
import time
import zlib
from pathlib import Path
from typing import Self

NUMBER = 87
_SOCKETS = Path("/tmp/.X11-unix")  # noqa: S108  where X puts them
_LONGEST = 60.0  # s
_SETTLED = 4.0  # s without a change: the rooms come after the window, card by card


class Screen:
    """Xvfb on this machine; its socket is seen in the folder given."""

    def __init__(self, seen: Path) -> None:
        self._seen = seen
        self.env = {"DISPLAY": f":{NUMBER}"}

    def __enter__(self) -> Self:
        """Start it and let the root see its socket."""
        self._pixels = tempfile.TemporaryDirectory()
        command = ["Xvfb", f":{NUMBER}", "-screen", "0", "1366x768x24", "-ac", "-fbdir", self._pixels.name]
        self._server = subprocess.Popen([*command, "-nolisten", "tcp"], stderr=subprocess.DEVNULL)
        began = time.monotonic()
        while not (_SOCKETS / f"X{NUMBER}").exists() and time.monotonic() - began < _LONGEST:
            time.sleep(0.1)
        self._seen.mkdir(exist_ok=True)
        subprocess.run(["mount", "--bind", _SOCKETS, self._seen], check=True)
        return self

    def __exit__(self, *_: object) -> None:
        """End it."""
        subprocess.run(["umount", "--lazy", self._seen], check=True)
        self._server.terminate()
        self._server.wait()
        self._pixels.cleanup()

    def wait_for(self, title: str, program: subprocess.Popen[bytes]) -> float:
        """Wait until a window with this title is on the screen and return the seconds that it took.

        Raises:
            SystemExit: the program ended, or no window came within a minute.
        """
        began = time.monotonic()
        while program.poll() is None and time.monotonic() - began < _LONGEST:
            tree = ["xwininfo", "-display", f":{NUMBER}", "-name", title]
            said = subprocess.run(tree, check=False, capture_output=True, text=True).stdout
            if "Map State: IsViewable" in said:
                took = time.monotonic() - began
                self._settle()
                return took
            time.sleep(0.1)
        raise SystemExit(f"No window “{title}”; the program's status is {program.poll()}")

    def _settle(self) -> None:
        before, after, began = b"", self._screen(), time.monotonic()
        while after != before and time.monotonic() - began < _LONGEST:
            time.sleep(_SETTLED)
            before, after = after, self._screen()

    def _screen(self) -> bytes:
        return Path(self._pixels.name, "Xvfb_screen0").read_bytes()

    def picture(self, out: Path) -> int:
        """Write a picture of the screen and return how many colours it has."""
        raw = self._screen()
        head, _, _, _, width, height, *rest = struct.unpack(">25I", raw[:100])  # X's window dump: 32 bits a pixel
        line, colours = rest[6], rest[13]
        pixels = memoryview(raw)[head + colours * 12 :]
        rows = [bytes(pixels[y * line : y * line + width * 4]) for y in range(height)]
        _write_png(out, rows, width)
        return len({row[x : x + 3] for row in rows for x in range(0, width * 4, 4)})


def _write_png(out: Path, rows: list[bytes], width: int) -> None:
    """Write rows of blue, green, red and a byte of nothing."""
    lines = bytearray()
    for row in rows:
        turned = bytearray(width * 3)
        turned[0::3], turned[1::3], turned[2::3] = row[2::4], row[1::4], row[0::4]
        lines += b"\0" + turned
    header = struct.pack(">2I5B", width, len(rows), 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(bytes(lines))), (b"IEND", b""))
    packed = (struct.pack(">I", len(d)) + n + d + struct.pack(">I", zlib.crc32(n + d)) for n, d in chunks)
    out.write_bytes(b"\x89PNG\r\n\x1a\n" + b"".join(packed))
