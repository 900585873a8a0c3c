"""Parts of pages: what one room alone needs and its page file is too short for."""
