"""Places in a text as a line of blocks."""

from artinspect.rendering.tables.entities import WIDTH, sparkline


def test_a_stretch_without_a_place_is_a_dot():
    assert sparkline([0, 1199], 1200) == "▁" + "·" * (WIDTH - 2) + "▁"


def test_a_block_grows_with_the_places_in_it():
    assert sparkline([0, 1, 2, 600], 1200) == "▃·····▁·····"


def test_no_block_is_higher_than_the_highest():
    assert sparkline(range(1000), 1000) == "█" * WIDTH
    assert sparkline([0] * 100 + [999], 1000).startswith("█·")


def test_an_empty_text_and_a_place_at_its_end():
    assert sparkline([], 0) == "·" * WIDTH
    assert sparkline([10], 10)[-1] == "▁"
