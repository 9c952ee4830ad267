"""Record -> findings: what is wrong or doubtful in the copy. `codes.py` is the table, one file a rule in `rules/`."""
