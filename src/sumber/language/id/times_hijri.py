"""The Islamic calendar in Indonesia: names of its months, and the days on which the government let months begin.

NEW_MOONS: decisions of the Ministry of Religious Affairs (sidang isbat) on 1 Ramadan, 1 Syawal and 1 Zulhijah, public
facts; where a month is not listed, the tabular calendar stands in.
"""

from __future__ import annotations

from datetime import date

from sumber.language.form.times import Value

HIJRI_MONTHS: dict[str, Value] = {
    "muharram": 1, "muharam": 1, "safar": 2, "shafar": 2, "rabiul awal": 3, "rabi'ul awal": 3, "rabiulawal": 3,
    "rabiul akhir": 4, "rabi'ul akhir": 4, "rabiulakhir": 4, "jumadil awal": 5, "jumadilawal": 5, "jumadil ula": 5,
    "jumadil akhir": 6, "jumadilakhir": 6, "rajab": 7, "syaban": 8, "sya'ban": 8, "syakban": 8, "sya’ban": 8,
    "ramadan": 9, "ramadhan": 9, "romadhon": 9, "syawal": 10, "syawwal": 10, "zulkaidah": 11, "dzulqaidah": 11,
    "dzulkaidah": 11, "zulqaidah": 11, "dzulqa'dah": 11, "zulhijah": 12, "dzulhijjah": 12, "zulhijjah": 12,
    "dzulhijah": 12,
}  # fmt: skip

RAMADAN = {
    1434: (2013, 7, 10), 1435: (2014, 6, 29), 1436: (2015, 6, 18), 1437: (2016, 6, 6), 1438: (2017, 5, 27),
    1439: (2018, 5, 17), 1440: (2019, 5, 6), 1441: (2020, 4, 24), 1442: (2021, 4, 13), 1443: (2022, 4, 3),
    1444: (2023, 3, 23), 1445: (2024, 3, 12), 1446: (2025, 3, 1), 1447: (2026, 2, 19),
}  # fmt: skip
SYAWAL = {
    1434: (2013, 8, 8), 1435: (2014, 7, 28), 1436: (2015, 7, 17), 1437: (2016, 7, 6), 1438: (2017, 6, 25),
    1439: (2018, 6, 15), 1440: (2019, 6, 5), 1441: (2020, 5, 24), 1442: (2021, 5, 13), 1443: (2022, 5, 2),
    1444: (2023, 4, 22), 1445: (2024, 4, 10), 1446: (2025, 3, 31),
}  # fmt: skip
ZULHIJAH = {
    1434: (2013, 10, 6), 1435: (2014, 9, 26), 1436: (2015, 9, 15), 1437: (2016, 9, 3), 1438: (2017, 8, 23),
    1439: (2018, 8, 13), 1440: (2019, 8, 2), 1441: (2020, 7, 22), 1442: (2021, 7, 11), 1443: (2022, 7, 1),
    1444: (2023, 6, 20), 1445: (2024, 6, 8), 1446: (2025, 5, 28),
}  # fmt: skip

NEW_MOONS = {
    (year, month): date(*day)
    for month, days in ((9, RAMADAN), (10, SYAWAL), (12, ZULHIJAH))
    for year, day in days.items()
}
