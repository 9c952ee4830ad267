"""Sumber reads news reports and tells, for every statement in them, on whose word it stands."""
