"""Creator Coach: a private, offline coach for beginner content creators."""

__version__ = "0.4.0"
