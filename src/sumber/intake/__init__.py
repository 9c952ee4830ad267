"""Bytes -> Report: what is taken in is never altered, only told what it is and where it comes from."""
