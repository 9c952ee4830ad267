"""Frozen value types that the rooms hand each other. No logic beyond reading and writing themselves."""
