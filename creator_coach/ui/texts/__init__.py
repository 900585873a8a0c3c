"""All words below the pages: codes of the domain become sentences here. Needs only QtCore, so the command line uses it too."""
