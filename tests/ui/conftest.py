from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from creator_coach.app.accounts import add_account
from creator_coach.app.clock import FixedClock
from creator_coach.app.log_followers import log_followers
from creator_coach.app.open_store import open_store
from creator_coach.domain.accounts import AccountDraft, AccountId, Platform
from creator_coach.infra.paths import AppPaths


@pytest.fixture(autouse=True)
def _application(qapp: QApplication) -> None:
    """Whichever test of widgets comes first, there is an application."""


@pytest.fixture
def paths(tmp_path: Path, clock: FixedClock) -> AppPaths:
    """The folders of a user whose log has one account with 412 followers."""
    paths = AppPaths.under(tmp_path)
    store = open_store(paths.database, clock, paths)
    add_account(store, AccountDraft(Platform.INSTAGRAM, "dapur.sari"))
    log_followers(store, AccountId(1), 412)
    store.close()
    return paths
