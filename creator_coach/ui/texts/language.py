"""Which language the app speaks, and how it writes numbers and dates."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTranslator

from creator_coach.infra.resources import resources_dir

LANGUAGES = ("id", "en")
_LOCALES = {"id": "id_ID", "en": "en_GB"}
_MINUS = "\u2212"


class Speech:
    """The language of the moment. One for the program, since Qt has one set of translators.

    `paper` holds the words of another language while a paper in it is written (spoken).
    """

    language = "en"
    paper: QTranslator | None = None
    locale = QLocale("en_GB")
    translator: QTranslator | None = None
    core: QCoreApplication | None = None


def language_for(wish: str) -> str:
    """Return `id` or `en` for a wish of `id`, `en` or `system`."""
    if wish in LANGUAGES:
        return wish
    return "id" if QLocale.system().language() == QLocale.Language.Indonesian else "en"


def speak(language: str) -> None:
    """Let the whole program speak a language from now on; words need a Qt application, numbers and dates do not."""
    if QCoreApplication.instance() is not None and Speech.translator is not None:
        QCoreApplication.removeTranslator(Speech.translator)
    Speech.language, Speech.locale = language, QLocale(_LOCALES[language])
    QLocale.setDefault(Speech.locale)
    if QCoreApplication.instance() is None:
        return
    Speech.translator = QTranslator()
    Speech.translator.load(f"creator_coach_{language}.qm", str(resources_dir() / "i18n"))
    QCoreApplication.installTranslator(Speech.translator)


def speak_without_window(language: str) -> None:
    """Speak where no window will be: on the command line."""
    if QCoreApplication.instance() is None:
        Speech.core = QCoreApplication([])
    speak(language)


@contextmanager
def spoken(language: str) -> Iterator[None]:
    """Write words, numbers and dates in another language for a while; the window keeps its own."""
    before = Speech.language, Speech.locale, Speech.paper
    try:
        if language != Speech.language:
            Speech.language, Speech.locale = language, QLocale(_LOCALES[language])
            Speech.paper = QTranslator()
            Speech.paper.load(f"creator_coach_{language}.qm", str(resources_dir() / "i18n"))
        yield
    finally:
        Speech.language, Speech.locale, Speech.paper = before


def say(context: str, text: str) -> str:
    """Return a text of a table (N_) in the language of the moment."""
    if Speech.paper is not None:
        return Speech.paper.translate(context, text) or text
    return QCoreApplication.translate(context, text)


def number(value: float, *, signed: bool = False, digits: int = 0) -> str:
    """Return a number as this language writes it, with a true minus sign."""
    text = Speech.locale.toString(abs(float(value)), "f", digits)
    if float(f"{value:.{digits}f}") < 0:
        return _MINUS + text
    return f"+{text}" if signed else text


def size_text(size: int) -> str:
    """Return a number of bytes as people say it: 3.4 MB."""
    return Speech.locale.formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def percent(share: float, digits: int = 1) -> str:
    """Return a share as per cent: 9,8 % or 9.8%."""
    return number(100 * share, digits=digits) + ("\u00a0%" if Speech.language == "id" else "%")


def _written(day: date, form: str) -> str:
    return Speech.locale.toString(QDate(day.year, day.month, day.day), form)


def day_short(day: date) -> str:
    """Return 23 Nov."""
    return _written(day, "d MMM")


def day_full(day: date) -> str:
    """Return 23 Nov 2026."""
    return _written(day, "d MMM yyyy")


def day_long(day: date) -> str:
    """Return Thursday, 26 November 2026."""
    return _written(day, "dddd, d MMMM yyyy")


def weekday_letter(index: int) -> str:
    """Return the letter of a weekday, Monday is 0."""
    return Speech.locale.dayName(index + 1, QLocale.FormatType.ShortFormat)[:1].upper()


def weekday_name(index: int) -> str:
    """Return the name of a weekday, Monday is 0."""
    return Speech.locale.dayName(index + 1, QLocale.FormatType.LongFormat)


def month_name(day: date) -> str:
    """Return November."""
    return _written(day, "MMMM")


def month_short(day: date) -> str:
    """Return Nov."""
    return _written(day, "MMM")


def month_year(day: date) -> str:
    """Return November 2026."""
    return _written(day, "MMMM yyyy")


def clock_time(hour: int, minute: int) -> str:
    """Return 10.42 in Indonesian and 10:42 in English."""
    return f"{hour:02}{'.' if Speech.language == 'id' else ':'}{minute:02}"
