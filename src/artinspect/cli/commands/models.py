"""`artinspect models`."""

from typing import cast

from artinspect.cli.commands.entities import MODEL_SETTING, models_set
from artinspect.cli.exits import tell
from artinspect.cli.options import Printing
from artinspect.cli.run import format_of, look_of, output
from artinspect.rendering import Format


def models(options: Printing) -> int:
    """The pipelines that entities can use; ARTINSPECT_MODEL_DE and so on choose one for a language."""
    from artinspect.pipelines.catalogue import installing, locate, pipelines
    from artinspect.rendering.listing import write_pipelines

    chosen = models_set()
    for code, model in chosen.items():
        if not locate(model):
            setting = f"{MODEL_SETTING}{code.upper()}"
            tell(f"warning: {setting}: no pipeline '{model}' is there")
    format = cast("Format", format_of(options, "models"))
    with output(options) as stream:
        write_pipelines(format, pipelines(chosen), installing(), stream, look_of(options))
    return 0
