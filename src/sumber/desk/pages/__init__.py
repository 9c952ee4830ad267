"""The pages, one kind a file: each asks the reader or the archive one thing and shows it."""
