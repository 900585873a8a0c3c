"""Everything out: CSV and JSON (calendar and documents come later). No Qt, no SQL."""
