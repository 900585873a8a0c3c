"""What is to be said of the place where the data lies."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from creator_coach.infra.places import risk_of
from creator_coach.ui.texts.marker import N_

_RISKS = {
    "cloud": N_(
        "places",
        "The data file lies in a folder that {name} synchronises. Two devices at once can damage it: close the app, move the folder out, and start with the file from there. Backups may stay in {name}.",
    ),
    "network": N_(
        "places",
        "The data file lies on a network drive ({name}), where a lost connection can damage it. Close the app and move the file to this laptop; backups may go to the network.",
    ),
}


def place_text(path: Path) -> str:
    """Return the warning about a risky place; "" where there is none."""
    risk = risk_of(path)
    return QCoreApplication.translate("places", _RISKS[risk.kind]).format(name=risk.name) if risk else ""
