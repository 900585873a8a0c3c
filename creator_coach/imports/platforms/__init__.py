"""One module a platform format: bytes to drafts and problems."""
