"""`artinspect check`."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Annotated

import typer

from artinspect.cli.commands.entities import pipelines_set
from artinspect.cli.options import Options
from artinspect.cli.run import input_options, output, render, sources_of, warn
from artinspect.inspection.analyses import CHECK
from artinspect.results import FailOn

if TYPE_CHECKING:
    from artinspect.project.configuration import Configuration

SelectOption = Annotated[
    list[str] | None,
    typer.Option(metavar="CODES", help="Only these rules: codes or prefixes, e.g. TIM,FIG004; ALL is every rule."),
]
IgnoreOption = Annotated[list[str] | None, typer.Option(metavar="CODES", help="Disable these rules.")]
ExtendSelectOption = Annotated[
    list[str] | None,
    typer.Option(metavar="CODES", help="Also these rules; a full code enables a rule that is off by default."),
]
ProfileOption = Annotated[
    str | None, typer.Option(metavar="NAME", help="Rules for a kind of article: agency, evergreen or magazine.")
]
NamesOption = Annotated[
    bool,
    typer.Option("--names/--no-names", help="Whether to compare names; loading a pipeline takes a second."),
]
FailOnOption = Annotated[
    FailOn | None,
    typer.Option(help="Exit with code 1 for findings of this severity or higher.", show_default="error"),
]
MaxPerRuleOption = Annotated[
    int | None, typer.Option(metavar="N", min=1, help="Report at most N findings per rule and file.")
]
BaselineOption = Annotated[
    str | None, typer.Option(metavar="PATH", help="Report only findings that are not in this file.")
]
WriteBaselineOption = Annotated[
    str | None, typer.Option(metavar="PATH", help="Write all findings to this file and report none.")
]
PruneBaselineOption = Annotated[
    str | None,
    typer.Option(metavar="PATH", help="Like --baseline, and remove findings that no longer occur from the file."),
]
WarnUnusedIgnoresOption = Annotated[
    bool, typer.Option("--warn-unused-ignores", help="Warn about ignore comments that suppress nothing.")
]
ConfigOption = Annotated[
    str | None,
    typer.Option(metavar="PATH", help="Use this configuration file instead of the nearest one."),
]
NoCacheOption = Annotated[bool, typer.Option("--no-cache", help="Do not read or write the cache.")]
IsolatedOption = Annotated[bool, typer.Option("--isolated", help="Ignore configuration files.")]
ExplainOption = Annotated[str | None, typer.Option(metavar="CODE", help="Explain a rule and exit.")]


def check(
    options: Options,
    *,
    profile: ProfileOption = None,
    select: SelectOption = None,
    extend_select: ExtendSelectOption = None,
    ignore: IgnoreOption = None,
    names: NamesOption = True,
    fail_on: FailOnOption = None,
    max_per_rule: MaxPerRuleOption = None,
    baseline: BaselineOption = None,
    write_baseline: WriteBaselineOption = None,
    prune_baseline: PruneBaselineOption = None,
    warn_unused_ignores: WarnUnusedIgnoresOption = False,
    config: ConfigOption = None,
    isolated: IsolatedOption = False,
    no_cache: NoCacheOption = False,
    explain: ExplainOption = None,
) -> int:
    """Find where articles contradict themselves; exit code 1 if they do."""
    from artinspect.checks import RULES
    from artinspect.checks.engine.baseline_run import BaselineRun
    from artinspect.checks.engine.codes import known
    from artinspect.checks.engine.layers import ConfigLayer
    from artinspect.project.cache import find_cache
    from artinspect.project.checking import ProjectCheck

    if explain is not None:
        return _explain(options, known(explain))
    if sum(path is not None for path in (baseline, write_baseline, prune_baseline)) > 1:
        raise typer.BadParameter(
            "--baseline, --write-baseline and --prune-baseline cannot be combined", param_hint="--baseline"
        )
    project = ProjectCheck(
        config=_config(config, isolated=isolated),
        cli_layer=ConfigLayer(
            profile=_profile(profile),
            select=_codes(select),
            extend_select=_codes(extend_select) or (),
            ignore=_codes(ignore) or (),
            fail_on=fail_on,
            max_per_rule=max_per_rule,
            warn_unused_ignores=warn_unused_ignores or None,
        ),
        names=names,
        baseline=BaselineRun.opened(read=baseline, prune=prune_baseline, overwrite=write_baseline),
        cache=None if no_cache else find_cache(os.environ),
    )
    sources = sources_of(options, project.choice)
    results = project.results(sources, input_options(options), pipelines_set(), jobs=options.jobs or 1)
    code = render(CHECK, options, results, rules=RULES)
    pruned = project.baseline.close()
    if pruned and not options.quiet:
        warn(prune_baseline or "", pruned)
    return code


def _config(config: str | None, *, isolated: bool) -> Configuration | None:
    """The settings that hold for all articles; None where each has the nearest ones."""
    from pathlib import Path

    from artinspect.project.configuration import EMPTY, read_configuration

    if isolated and config is not None:
        raise typer.BadParameter("--isolated ignores configuration files", param_hint="--config")
    return EMPTY if isolated else read_configuration(Path(config)) if config is not None else None


def _profile(name: str | None) -> str | None:
    from artinspect.project.configuration.values import known_profile

    try:
        return name if name is None else known_profile(name)
    except ValueError as error:
        raise typer.BadParameter(str(error), param_hint="--profile") from None


def _codes(given: list[str] | None) -> tuple[str, ...] | None:
    if given is None:
        return None
    return tuple(code.strip() for codes in given for code in codes.split(","))


def _explain(options: Options, code: str) -> int:
    from artinspect.checks import RULES
    from artinspect.rendering.rule_docs import explanation

    (rule,) = (rule for rule in RULES if rule.code == code)
    with output(options) as stream:
        stream.write(explanation(rule))
    return 0
