"""Profiles: rules, severities and limits for a kind of articles.

A profile is the lowest layer; configuration files and the command line override it.
"""

from __future__ import annotations

from collections.abc import Mapping

from artinspect.checks.engine.layers import ConfigLayer

PROFILES: Mapping[str, ConfigLayer] = {
    # Copy that others print, cut from below: where and when it comes from, sentences of at most thirty words.
    "agency": ConfigLayer(
        extend_select=("STR006",),
        max_sentence_words=30,
    ),
    # What stands for years, and is read by people who know neither its day nor that day's abbreviations.
    "evergreen": ConfigLayer(
        extend_select=("TIM004",),
        severity={"LNG003": "warning"},
    ),
    # Long texts to read at leisure: a sentence may be long or be shown again, a scene may open with a surname.
    "magazine": ConfigLayer(
        severity={"STR002": "warning", "NAM001": "info"},
        max_sentence_words=55,
    ),
}
