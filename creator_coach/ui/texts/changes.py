"""What a change did, as the menu says it after Undo."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from creator_coach.ui.texts.marker import N_

_CHANGES = {
    "log-followers": N_("changes", "log followers"),
    "edit-count": N_("changes", "edit follower count"),
    "delete-count": N_("changes", "delete follower count"),
    "log-post": N_("changes", "log post"),
    "edit-post": N_("changes", "edit post"),
    "delete-post": N_("changes", "delete post"),
    "add-account": N_("changes", "add account"),
    "rename-account": N_("changes", "rename account"),
    "archive-account": N_("changes", "archive account"),
    "unarchive-account": N_("changes", "bring account back"),
    "choose-focus": N_("changes", "choose focus account"),
    "change-profile": N_("changes", "change profile"),
    "change-plan": N_("changes", "change posting plan"),
    "rest-week": N_("changes", "declare rest week"),
    "no-rest-week": N_("changes", "take back rest week"),
    "change-setting": N_("changes", "change setting"),
    "tick-step": N_("changes", "tick step"),
    "untick-step": N_("changes", "untick step"),
    "rate-item": N_("changes", "self-rating"),
    "write-note": N_("changes", "write note"),
    "import": N_("changes", "bring in file"),
    "take-back-import": N_("changes", "take back import"),
    "change-columns": N_("changes", "correct columns"),
    "meta-times": N_("changes", "read Meta's times anew"),
    "step-accepted": N_("changes", "take on step"),
    "step-later": N_("changes", "put off step"),
    "step-dismissed": N_("changes", "dismiss step"),
    "step-outcome": N_("changes", "say how it went"),
    "start-experiment": N_("changes", "start experiment"),
    "end-experiment": N_("changes", "end experiment"),
    "delete-experiment": N_("changes", "delete experiment"),
    "mark-hashtag": N_("changes", "mark hashtag"),
    "write-hashtag-set": N_("changes", "hashtag set"),
    "add-deal": N_("changes", "write down deal"),
    "change-deal": N_("changes", "change deal"),
    "close-deal": N_("changes", "close deal"),
    "reopen-deal": N_("changes", "open deal again"),
    "delete-deal": N_("changes", "delete deal"),
    "write-result": N_("changes", "word in the report"),
    "add-deliverable": N_("changes", "add deliverable"),
    "change-deliverable": N_("changes", "change deliverable"),
    "delete-deliverable": N_("changes", "delete deliverable"),
    "link-post": N_("changes", "link post"),
    "tick-duty": N_("changes", "tick duty"),
    "untick-duty": N_("changes", "untick duty"),
    "move-duty": N_("changes", "move duty"),
    "add-prospect": N_("changes", "add prospect"),
    "change-prospect": N_("changes", "change prospect"),
    "move-prospect": N_("changes", "step with prospect"),
    "follow-up-prospect": N_("changes", "follow-up"),
    "write-pitch": N_("changes", "change pitch"),
    "delete-prospect": N_("changes", "delete prospect"),
    "correct-fact": N_("changes", "correct fact"),
    "take-back-fact": N_("changes", "take back correction"),
    "add-fact": N_("changes", "add fact"),
    "delete-fact": N_("changes", "delete fact"),
    "start": N_("changes", "first entries"),
}


def change_name(label: str) -> str:
    """Return what a change did."""
    return QCoreApplication.translate("changes", _CHANGES.get(label, label))
