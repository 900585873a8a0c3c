"""Item models of the long tables: a page at a time, kept in step with the log."""
