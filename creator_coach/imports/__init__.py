"""One module a platform's export: bytes in, drafts and problems out. No Qt, no SQL."""
