"""Many reports: read in worker processes, written by one."""
