"""Record -> findings: what is wrong or doubtful in the copy. `codes.py` is the table of rules, one rule a file under `rules/`."""
