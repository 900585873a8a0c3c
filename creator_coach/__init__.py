"""Creator Coach: a private, offline coach for beginner content creators."""

__version__ = "1.0.0"
