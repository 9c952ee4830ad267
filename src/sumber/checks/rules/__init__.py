"""The rules, one a file: `tim101_weekday_date_mismatch.py` holds TIM101."""
