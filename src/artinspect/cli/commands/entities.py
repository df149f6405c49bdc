"""`artinspect entities`."""

from typing import Annotated

import typer

from artinspect.cli.options import Options
from artinspect.cli.run import run

ModelOption = Annotated[
    str | None,
    typer.Option(metavar="NAME|PATH", help="An installed spaCy pipeline or a path, instead of the embedded one."),
]


def entities(options: Options, *, model: ModelOption = None) -> int:
    """Who and where: people, places, organisations and other names."""
    return run("entities", options, model=model)
