"""The rules of `check`, family by family. A rule that is not in this table does not exist."""

from __future__ import annotations

from artinspect.checks.model.rule import Rule
from artinspect.checks.rules.figures import (
    fig001_headline_number_missing,
    fig002_parts_and_total,
    fig003_shares_above_100,
    fig004_percent_change,
    fig005_percentage_points,
    fig006_direction,
    fig007_two_values,
    fig008_announced_count,
    fig009_unit_conversion,
    fig010_fraction_and_percent,
    fig011_mixed_notation,
    fig013_headline_number,
)
from artinspect.checks.rules.language import (
    lng001_long_sentence,
    lng003_unexplained_abbreviation,
    lng004_doubled_word,
)
from artinspect.checks.rules.names import (
    nam001_surname_first,
    nam002_two_spellings,
    nam004_headline_name,
    nam005_shared_surname,
    nam006_two_offices,
    nam007_house_spelling,
    nam008_two_ages,
)
from artinspect.checks.rules.sources import (
    src001_figure_source,
    src002_quotation_speaker,
    src005_survey_base,
)
from artinspect.checks.rules.structure import (
    str001_leftover_placeholder,
    str002_repeated_text,
    str003_damaged_encoding,
    str004_unclosed_mark,
    str005_headline,
    str006_dateline,
)
from artinspect.checks.rules.time import (
    tim001_weekday_mismatch,
    tim002_impossible_date,
    tim003_tense_and_date,
    tim004_relative_day,
    tim005_backward_range,
    tim006_age_and_birth,
)

RULES: tuple[Rule, ...] = (
    str001_leftover_placeholder.RULE,
    str002_repeated_text.RULE,
    str003_damaged_encoding.RULE,
    str004_unclosed_mark.RULE,
    str005_headline.RULE,
    str006_dateline.RULE,
    nam001_surname_first.RULE,
    nam002_two_spellings.RULE,
    nam004_headline_name.RULE,
    nam005_shared_surname.RULE,
    nam006_two_offices.RULE,
    nam007_house_spelling.RULE,
    nam008_two_ages.RULE,
    fig001_headline_number_missing.RULE,
    fig002_parts_and_total.RULE,
    fig003_shares_above_100.RULE,
    fig004_percent_change.RULE,
    fig005_percentage_points.RULE,
    fig006_direction.RULE,
    fig007_two_values.RULE,
    fig008_announced_count.RULE,
    fig009_unit_conversion.RULE,
    fig010_fraction_and_percent.RULE,
    fig011_mixed_notation.RULE,
    fig013_headline_number.RULE,
    tim001_weekday_mismatch.RULE,
    tim002_impossible_date.RULE,
    tim003_tense_and_date.RULE,
    tim004_relative_day.RULE,
    tim005_backward_range.RULE,
    tim006_age_and_birth.RULE,
    src001_figure_source.RULE,
    src002_quotation_speaker.RULE,
    src005_survey_base.RULE,
    lng001_long_sentence.RULE,
    lng003_unexplained_abbreviation.RULE,
    lng004_doubled_word.RULE,
)
