"""History counts from its own dates; news from the day it appeared."""

from __future__ import annotations

from datetime import date

PUBLISHED = date(2011, 2, 16)
# Enough old years for a text that tells a story.
STORY = """Der Krieg

Der Krieg von 1939 bis 1945 kostete Millionen das Leben; er folgte auf den von 1914 bis 1918 und den von 1870.

Balkanfeldzug April 1941

{}
"""


def story(read, text):
    full = STORY.format(text)
    return {t.text: t.value for t in read("de", full, PUBLISHED) if t.start >= full.index("\n" + text)}


def test_a_heading_says_the_year(read):
    assert story(read, "Am 6. April begann der Angriff.") == {"6. April": "1941-04-06"}


def test_the_story_goes_on_into_the_next_year(read):
    found = story(read, "Am 7. Dezember 1941 war es so. Am 28. Mai war es anders.")
    assert found["28. Mai"] == "1942-05-28"


def test_a_year_named_aside_does_not_move_the_story(read):
    found = story(
        read, "Nach dem Frieden von 1918 und seit 1933 galt das. Am 6. April (1915 war es anders) kam er."
    )
    assert found["6. April"] == "1941-04-06"


def test_what_looks_back_does_not_move_the_story(read):
    found = story(read, "Im Mai 1941 war es besser als im Vorjahr. Am 3. Juni ging es weiter.")
    assert (found["Vorjahr"], found["3. Juni"]) == ("1940", "1941-06-03")


def test_anaphora_count_from_dates_as_fine_as_they_are(read):
    found = story(
        read, "Am 6. April fiel die Stadt. Das war 1941 neu. Am selben Tag und zwei Tage später brannte es."
    )
    assert (found["selben Tag"], found["zwei Tage später"]) == ("1941-04-06", "1941-04-08")


def test_a_text_that_says_yesterday_is_news_however_many_years_it_names(read):
    found = read("de", STORY.format("Gestern, am 15. Februar, wurde daran erinnert."), PUBLISHED)
    assert [t.value for t in found if t.text == "15. Februar"] == ["2011-02-15"]


def test_today_is_nowadays_where_a_long_text_names_no_day_around_it(read):
    sentences = "Der Beruf ist alt. Viele üben ihn aus. Er macht Freude. " * 5
    (feature,) = read("de", f"{sentences}Das ist heute so.", PUBLISHED)
    (news,) = read("de", "Das Gericht hat heute entschieden.", PUBLISHED)
    assert (feature.value, news.value) == ("PRESENT_REF", "2011-02-16")
    (told,) = read("de", f"{sentences}Heute wurde er 75 Jahre alt.", PUBLISHED)
    assert told.value == "2011-02-16"


def test_a_clock_time_names_no_day_for_what_comes_later(read):
    found = read(
        "de", "Morgen um 15 Uhr singt er. Danach wird gegessen. Um 17 Uhr ist Schluss. Ein Konzert folgt. 20 Uhr.",
        PUBLISHED,
    )  # fmt: skip
    assert [t.value for t in found if t.type == "TIME"] == [
        "2011-02-16T20:00", "2011-02-17T15:00", "2011-02-17T17:00",
    ]  # fmt: skip


def test_years_of_two_digits_lie_in_the_past_or_soon(read):
    found = read("de", "Am 1.9.39, am 1.9.10 und am 1.9.14.", PUBLISHED)
    assert [t.value for t in found] == ["1939-09-01", "2010-09-01", "2014-09-01"]


def test_months_before_a_named_one_may_lie_in_the_year_before(read):
    found = read(
        "de",
        "Von November bis März 2010 war es kalt; im Dezember 2009 schneite es, im Januar taute es.",
        PUBLISHED,
    )
    assert {t.text: t.value for t in found} == {
        "November": "2009-11", "März 2010": "2010-03", "Dezember 2009": "2009-12", "Januar": "2010-01",
    }  # fmt: skip


def test_an_english_story(read):
    found = read(
        "en",
        "Axis advances\n\n"
        "In April 1940, Germany invaded Denmark. On May 10 it went on; France was invaded on that same day. Since the "
        "Treaty of Versailles of 1919 Germany had wanted this, and in 1918 it had lost. On June 22 France gave in. "
        "Three months later it went on. The following year the Soviet Union was attacked, on June 22. In 1944 the "
        "Allies landed. By August 25 Paris was free. In 1936 and in 1933 nobody had thought so.",
        PUBLISHED,
    )
    assert [(t.text, t.value) for t in sorted(found, key=lambda t: t.start)] == [
        ("April 1940", "1940-04"), ("May 10", "1940-05-10"), ("that same day", "1940-05-10"), ("1919", "1919"),
        ("1918", "1918"), ("June 22", "1940-06-22"), ("Three months later", "1940-09"), ("The following year", "1941"),
        ("June 22", "1941-06-22"), ("1944", "1944"), ("August 25", "1944-08-25"), ("1936", "1936"), ("1933", "1933"),
    ]  # fmt: skip
