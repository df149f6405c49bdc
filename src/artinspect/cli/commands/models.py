"""`artinspect models`."""

from typing import TYPE_CHECKING, cast

from artinspect.cli.commands.entities import MODEL_SETTING, models_set
from artinspect.cli.exits import tell
from artinspect.cli.options import Printing
from artinspect.cli.run import format_of, output, table_style

if TYPE_CHECKING:
    from artinspect.rendering.listings import ListingFormat


def models(options: Printing) -> int:
    """List the pipelines for names; ARTINSPECT_MODEL_DE etc. choose one for a language."""
    from artinspect.pipelines.catalogue import installing, locate, pipelines
    from artinspect.rendering.listings import write_listing
    from artinspect.rendering.model_docs import model_listing

    chosen = models_set()
    for code, model in chosen.items():
        if not locate(model):
            setting = f"{MODEL_SETTING}{code.upper()}"
            tell(f"warning: {setting}: no pipeline '{model}' is there")
    format = cast("ListingFormat", format_of(options, "models"))
    listing = model_listing(pipelines(chosen), installing())
    with output(options) as stream:
        write_listing(format, listing, stream, table_style(options))
    return 0
