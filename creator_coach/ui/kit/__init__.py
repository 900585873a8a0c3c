"""The media kit on paper."""
