"""One rule a file, named after its code and the thing it finds: `tim101_weekday_date_mismatch.py`.

A rule's file has a docstring whose first line says in one sentence what is wrong with the copy, then the headings
`## What it finds`, `## Why it matters`, `## Example`, `## Instead` and `## Limits` (what it cannot see), in this order;
one function `look`; and `RULE`, which stands in the table of `sumber.checks.codes`. Its words are in the language pack.
`scripts/new_rule.py` makes the file and its test.
"""
