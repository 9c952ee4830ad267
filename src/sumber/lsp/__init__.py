"""Findings in any editor as copy is typed: `server.py` speaks the Language Server Protocol, `desk.py` checks."""
