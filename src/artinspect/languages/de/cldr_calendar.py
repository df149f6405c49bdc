"""Months and weekdays of CLDR 49; written by tools/cldr_calendar.py."""

CLDR = "49"
MONTHS = {
    "januar": 1, "februar": 2, "märz": 3, "april": 4, "mai": 5, "juni": 6, "juli": 7, "august": 8, "september": 9,
    "oktober": 10, "november": 11, "dezember": 12, "jänner": 1,
}  # fmt: skip
SHORT_MONTHS = {
    "jan": 1, "feb": 2, "apr": 4, "aug": 8, "sept": 9, "okt": 10, "nov": 11, "dez": 12, "mär": 3, "jun": 6,
    "jul": 7, "sep": 9, "jän": 1,
}  # fmt: skip
WEEKDAYS = {
    "montag": 1, "dienstag": 2, "mittwoch": 3, "donnerstag": 4, "freitag": 5, "samstag": 6, "sonntag": 7,
}  # fmt: skip
SHORT_WEEKDAYS = {
    "mo": 1, "di": 2, "mi": 3, "do": 4, "fr": 5, "sa": 6, "so": 7,
}  # fmt: skip
