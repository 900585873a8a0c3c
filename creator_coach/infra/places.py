"""Folders that are no good home for a database: those that a cloud service synchronises, and those on a network."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

_CLOUDS = {
    "dropbox": "Dropbox",
    "onedrive": "OneDrive",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
    "mobile documents": "iCloud Drive",
    "icloud drive": "iCloud Drive",
    "iclouddrive": "iCloud Drive",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "megasync": "MEGA",
    "pcloud drive": "pCloud",
    "pclouddrive": "pCloud",
    "syncthing": "Syncthing",
}
_NETWORK = ("nfs", "cifs", "smb", "ncpfs", "afs", "9p", "davfs", "fuse.")
_LOCAL_FUSE = ("fuse.fuseblk", "fuse.ntfs", "fuse.exfat", "fuse.lxcfs", "fuse.mergerfs")
_MOUNTS = Path("/proc/mounts")


@dataclass(frozen=True, slots=True)
class Risk:
    """Why a place is risky: `cloud` with the service's name, or `network` with the file system's."""

    kind: str
    name: str


def risk_of(path: Path, mounts: str | None = None) -> Risk | None:
    """Return what makes the place of a data file risky; None where nothing is known against it.

    Args:
        path: the data file, which need not be there.
        mounts: what /proc/mounts says; read from there by default, empty where the system has none.
    """
    parents = [parent for parent in path.absolute().parents if parent.name]
    for parent in parents:
        name = parent.name.casefold()
        for known, cloud in _CLOUDS.items():
            if name == known or name.startswith((f"{known} ", f"{known}-")):
                return Risk("cloud", cloud)
    if any((parent / ".stfolder").exists() for parent in parents):
        return Risk("cloud", "Syncthing")
    system = _file_system(path.absolute(), _mounts() if mounts is None else mounts)
    if system.startswith(_NETWORK) and not system.startswith(_LOCAL_FUSE):
        return Risk("network", system)
    return None


def _mounts() -> str:
    try:
        return _MOUNTS.read_text("utf-8", "replace")
    except OSError:
        return ""


def _file_system(path: Path, mounts: str) -> str:
    best, system = -1, ""
    for line in mounts.splitlines():
        parts = line.split(" ")
        if len(parts) < 3:  # noqa: PLR2004  device, place, kind
            continue
        place = Path(parts[1].replace("\\040", " "))
        if (path == place or place in path.parents) and len(place.parts) >= best:
            best, system = len(place.parts), parts[2]
    return system
