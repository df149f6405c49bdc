"""Begin a language: a folder with a module for each topic, its fields empty and explained.

    python tools/new_language.py nl Dutch                      writing and numbers: what `figures` needs
    python tools/new_language.py nl Dutch --topics calendar    a further topic, for `timeline`

docs/languages.md says which command needs which topic. A field that stays empty says that the language has
nothing of that kind; what is filled in first makes the greatest difference first.
"""

from __future__ import annotations

import argparse
import ast
import sys
from collections.abc import Iterator
from pathlib import Path

LANGUAGES = Path(__file__).parent.parent / "src" / "artinspect" / "languages"
_EMPTY = {"str": '""', "bool": "False", "tuple": "()", "frozenset": "frozenset()", "dict": "{}"}


def fields(topic: str) -> Iterator[tuple[str, str, str]]:
    """Name, type and explanation of each field of a topic's dataclass."""
    tree = ast.parse((LANGUAGES / "schema" / f"{topic}.py").read_text(encoding="utf-8"))
    body = schema_class(tree).body
    for node, after in zip(body, [*body[1:], None], strict=True):
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            is_explained = isinstance(after, ast.Expr) and isinstance(after.value, ast.Constant)
            yield node.target.id, ast.unparse(node.annotation), after.value.value if is_explained else ""


def schema_class(tree: ast.Module) -> ast.ClassDef:
    """The dataclass of a topic: the last class of its module."""
    return [node for node in tree.body if isinstance(node, ast.ClassDef)][-1]


def module(topic: str, name: str) -> str:
    """The text of a topic's module without any data."""
    schema = schema_class(ast.parse((LANGUAGES / "schema" / f"{topic}.py").read_text(encoding="utf-8"))).name
    lines = [
        f'"""{name}: {topic}."""',
        "",
        "from __future__ import annotations",
        "",
        f"from artinspect.languages.schema.{topic} import {schema}",
        "",
        f"DATA = {schema}(",
    ]
    for field, kind, explanation in fields(topic):
        lines += [f"    # {line.strip()}" for line in explanation.splitlines()]
        value = repr(name) if field == "name" else _EMPTY[kind.partition("[")[0]]
        lines.append(f"    {field}={value},")
    return "\n".join([*lines, ")", ""])


def main() -> int:
    """Write the modules; a module that is there already is left as it is."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("code", help="ISO 639-1 code, such as nl")
    parser.add_argument("name", help="the language's name in English")
    parser.add_argument(
        "--topics", default="writing,numbers", help="modules of languages/schema, with commas between"
    )
    parser.add_argument("--to", type=Path, default=LANGUAGES, help="the folder of the languages")
    options = parser.parse_args()
    folder = options.to / options.code
    folder.mkdir(parents=True, exist_ok=True)
    written = {"__init__.py": f'"""{options.name}."""\n'}
    written |= {f"{topic}.py": module(topic, options.name) for topic in options.topics.split(",")}
    for file, text in written.items():
        path = folder / file
        if path.exists():
            print(f"{path}: is there already", file=sys.stderr)
        else:
            path.write_text(text, encoding="utf-8")
            print(path)
    return 0


if __name__ == "__main__":
    sys.exit(main())
