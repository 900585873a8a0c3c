"""Errors a user can cause, and can put right."""

from __future__ import annotations


class RuleError(ValueError):
    """Input that breaks a rule of the domain.

    The code names the message; the ui owns the words (ui/texts). Anything that is neither a RuleError nor a
    StorageError is our bug.
    """

    def __init__(self, code: str, **details: object) -> None:
        super().__init__(code)
        self.code = code
        self.details = details
