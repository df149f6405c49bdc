"""Which entities are shown, in what order."""

from artinspect.entities.selection import Selection
from artinspect.results import Entity, Label, Mention


def entity(name: str, label: Label, *starts: int) -> Entity:
    mentions = tuple(Mention(name, start, start + len(name), label) for start in starts)
    return Entity(name, label, len(mentions), (), mentions)


ENTITIES = (entity("Bonn", "LOC", 30, 50), entity("ulm", "LOC", 10), entity("Anna Baum", "PER", 20))


def names(selection: Selection) -> list[str]:
    return [e.name for e in selection.of(ENTITIES)]


def test_all_as_they_come():
    assert names(Selection()) == ["Bonn", "ulm", "Anna Baum"]


def test_by_label_and_count():
    assert names(Selection(labels=frozenset(("PER",)))) == ["Anna Baum"]
    assert names(Selection(least=2)) == ["Bonn"]


def test_orders():
    assert names(Selection(order="text")) == ["ulm", "Anna Baum", "Bonn"]
    assert names(Selection(order="name")) == ["Anna Baum", "Bonn", "ulm"]
