"""What is due with brands and people, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from creator_coach.app.brand_dates import BrandDate
from creator_coach.app.calendar import DateKind
from creator_coach.ui.texts.deals import duty_name
from creator_coach.ui.texts.marker import N_


def date_words(one: BrandDate) -> str:
    """Return what there is to do on a day."""
    if one.duty is not None:
        return duty_name(one.duty)
    again, thanks = N_("brand dates", "Get in touch again"), N_("brand dates", "Say thank you")
    return QCoreApplication.translate("brand dates", again if one.kind is DateKind.FOLLOW_UP else thanks)
