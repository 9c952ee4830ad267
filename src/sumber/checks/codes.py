"""The table of all rules, and where old codes went.

Families: TIM times, SRC sourcing, QUO quotations, NAM names, NUM figures, PLC places, ANA anatomy.
Rules of other packages come by the entry point group `sumber.rules`, each naming a `Rule`.
"""

from __future__ import annotations

import logging
from functools import lru_cache
from importlib.metadata import EntryPoint, entry_points

from sumber.checks.base import Rule
from sumber.checks.rules import (
    ana101_missing_dateline,
    ana102_missing_credit,
    ana103_dateline_place_not_mentioned,
    ana104_headline_name_missing,
    ana105_repeated_paragraph,
    ana106_placeholder,
    ana107_doubled_word,
    nam101_name_spelt_two_ways,
    nam102_misspelt_known_name,
    nam103_acronym_spelt_two_ways,
    nam104_acronym_never_explained,
    num101_sum_mismatch,
    num102_percentage_mismatch,
    num103_list_count_mismatch,
    num104_headline_figure_missing,
    num105_mixed_decimal_marks,
    num106_conversion_off,
    num107_scale_slip,
    num108_change_against_figures,
    num109_difference_mismatch,
    num110_range_reversed,
    num111_fall_above_hundred,
    plc101_wrong_area,
    plc102_impossible_distance,
    quo101_unbalanced_quotation,
    quo102_mixed_quotation_marks,
    quo103_quotation_without_speaker,
    quo104_quotation_of_two_speakers,
    quo105_altered_quotation,
    quo106_doubled_quotation_mark,
    src101_rumour_without_source,
    src102_grave_claim_unnamed_sources,
    src103_uncredited_outlet,
    src104_source_never_introduced,
    src105_two_titles,
    src106_agency_not_in_credit,
    tim101_weekday_date_mismatch,
    tim102_no_such_day,
    tim103_future_date_told_as_past,
    tim104_past_date_told_as_coming,
    tim105_day_month_swap,
    tim106_two_dates_one_event,
    tim107_end_before_start,
    tim108_year_not_of_publication,
    tim109_age_birth_mismatch,
    tim110_anniversary_mismatch,
    tim111_duration_mismatch,
    tim112_no_such_hour,
    tim114_day_word_date_mismatch,
)
from sumber.errors import MESSAGES

log = logging.getLogger("sumber.checks")

FAMILIES = {
    "TIM": "times",
    "SRC": "sourcing",
    "QUO": "quotations",
    "NAM": "names",
    "NUM": "figures",
    "PLC": "places",
    "ANA": "anatomy",
}

RULES: tuple[Rule, ...] = (
    ana101_missing_dateline.RULE,
    ana102_missing_credit.RULE,
    ana103_dateline_place_not_mentioned.RULE,
    ana104_headline_name_missing.RULE,
    ana105_repeated_paragraph.RULE,
    ana106_placeholder.RULE,
    ana107_doubled_word.RULE,
    nam101_name_spelt_two_ways.RULE,
    nam102_misspelt_known_name.RULE,
    nam103_acronym_spelt_two_ways.RULE,
    nam104_acronym_never_explained.RULE,
    num101_sum_mismatch.RULE,
    num102_percentage_mismatch.RULE,
    num103_list_count_mismatch.RULE,
    num104_headline_figure_missing.RULE,
    num105_mixed_decimal_marks.RULE,
    num106_conversion_off.RULE,
    num107_scale_slip.RULE,
    num108_change_against_figures.RULE,
    num109_difference_mismatch.RULE,
    num110_range_reversed.RULE,
    num111_fall_above_hundred.RULE,
    plc101_wrong_area.RULE,
    plc102_impossible_distance.RULE,
    quo101_unbalanced_quotation.RULE,
    quo102_mixed_quotation_marks.RULE,
    quo103_quotation_without_speaker.RULE,
    quo104_quotation_of_two_speakers.RULE,
    quo105_altered_quotation.RULE,
    quo106_doubled_quotation_mark.RULE,
    src101_rumour_without_source.RULE,
    src102_grave_claim_unnamed_sources.RULE,
    src103_uncredited_outlet.RULE,
    src104_source_never_introduced.RULE,
    src105_two_titles.RULE,
    src106_agency_not_in_credit.RULE,
    tim101_weekday_date_mismatch.RULE,
    tim102_no_such_day.RULE,
    tim103_future_date_told_as_past.RULE,
    tim104_past_date_told_as_coming.RULE,
    tim105_day_month_swap.RULE,
    tim106_two_dates_one_event.RULE,
    tim107_end_before_start.RULE,
    tim108_year_not_of_publication.RULE,
    tim109_age_birth_mismatch.RULE,
    tim110_anniversary_mismatch.RULE,
    tim111_duration_mismatch.RULE,
    tim112_no_such_hour.RULE,
    tim114_day_word_date_mismatch.RULE,
)

REDIRECTS: dict[str, str] = {}  # a code of an earlier version -> the code that took its place


@lru_cache
def all_rules() -> tuple[Rule, ...]:
    """The rules of this package and those that others add, by code; what cannot be loaded is logged."""
    rules = {rule.code: rule for rule in RULES}
    for entry in entry_points(group="sumber.rules"):
        rule = _loaded(entry)
        if rule is not None:
            rules.setdefault(rule.code, rule)
    return tuple(sorted(rules.values(), key=lambda rule: rule.code))


def _loaded(entry: EntryPoint) -> Rule | None:
    try:
        rule = entry.load()
        if isinstance(rule, Rule):
            return rule
        fault: object = f"{rule!r} is no Rule"
    except Exception as error:
        fault = error
    log.warning("E210 %s", MESSAGES["E210"].format(name=entry.value, why=fault))
    return None


def find_rule(word: str) -> Rule | None:
    """The rule with this code (an old one too) or name."""
    code = REDIRECTS.get(word.upper(), word.upper())
    return next((rule for rule in all_rules() if rule.code == code or rule.name == word.lower()), None)
