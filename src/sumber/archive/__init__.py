"""Keeps records, in SQLite or PostgreSQL, and finds them again."""
