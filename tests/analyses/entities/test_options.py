"""Which entities are shown, in what order."""

from artinspect.analyses.entities.options import EntityOptions
from artinspect.results import Entity, Label, Mention


def entity(name: str, label: Label, *starts: int) -> Entity:
    mentions = tuple(Mention(name, start, start + len(name), label) for start in starts)
    return Entity(name, label, len(mentions), (), mentions)


ENTITIES = (entity("Bonn", "LOC", 30, 50), entity("ulm", "LOC", 10), entity("Anna Baum", "PER", 20))


def names(selection: EntityOptions) -> list[str]:
    return [e.name for e in selection.select(ENTITIES)]


def test_all_as_they_come():
    assert names(EntityOptions()) == ["Bonn", "ulm", "Anna Baum"]


def test_by_label_and_count():
    assert names(EntityOptions(labels=frozenset(("PER",)))) == ["Anna Baum"]
    assert names(EntityOptions(least=2)) == ["Bonn"]


def test_orders():
    assert names(EntityOptions(order="text")) == ["ulm", "Anna Baum", "Bonn"]
    assert names(EntityOptions(order="name")) == ["Anna Baum", "Bonn", "ulm"]
