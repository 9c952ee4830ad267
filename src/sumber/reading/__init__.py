"""Report -> Record, one stage a file; `pipeline.py` is the list of stages in order."""
