"""`artinspect check`."""

from collections.abc import Generator
from dataclasses import replace
from functools import cache
from itertools import groupby
from typing import Annotated, cast

import typer

from artinspect.cli.commands.entities import models_set
from artinspect.cli.options import Options
from artinspect.cli.run import output, settings_of, show, sources_of
from artinspect.inspection import Inspected, inspect
from artinspect.reading import STDIN
from artinspect.results import Checked, FailedReport, FailOn

SelectOption = Annotated[
    list[str] | None,
    typer.Option(metavar="CODES", help="Only these rules: codes or their beginnings, as TIM,FIG004; ALL is all."),
]
IgnoreOption = Annotated[list[str] | None, typer.Option(metavar="CODES", help="Not these rules.")]
NamesOption = Annotated[
    bool, typer.Option("--names", help="Also the rules that compare names, which takes a pipeline's second.")
]
FailOnOption = Annotated[
    FailOn | None,
    typer.Option(help="The least severe finding that makes the exit code 1.", show_default="error"),
]
MaxPerRuleOption = Annotated[
    int | None, typer.Option(metavar="N", min=1, help="Show at most N findings of a rule in a file.")
]
BaselineOption = Annotated[
    str | None, typer.Option(metavar="PATH", help="Show only findings that this file does not hold.")
]
WriteBaselineOption = Annotated[
    str | None, typer.Option(metavar="PATH", help="Write all findings to this file and show none.")
]
ConfigOption = Annotated[
    str | None,
    typer.Option(metavar="PATH", help="Settings from this file, not from the nearest folder that has some."),
]
IsolatedOption = Annotated[bool, typer.Option("--isolated", help="Read no file of settings.")]
ExplainOption = Annotated[
    str | None, typer.Option(metavar="CODE", help="Say what a rule does, why, with examples, and end.")
]


def check(
    options: Options,
    *,
    select: SelectOption = None,
    ignore: IgnoreOption = None,
    names: NamesOption = False,
    fail_on: FailOnOption = None,
    max_per_rule: MaxPerRuleOption = None,
    baseline: BaselineOption = None,
    write_baseline: WriteBaselineOption = None,
    config: ConfigOption = None,
    isolated: IsolatedOption = False,
    explain: ExplainOption = None,
) -> int:
    """Where the article contradicts itself; the exit code is 1 if it does."""
    from pathlib import Path

    from artinspect.checks.baseline import read_baseline
    from artinspect.checks.baseline import write_baseline as write
    from artinspect.checks.selection import Selection, chosen, known
    from artinspect.configuration import NOTHING_SAID, Configuration, nearest, read_configuration

    if explain is not None:
        return _explain(options, known(explain))
    if isolated and config is not None:
        raise typer.BadParameter("--isolated reads no file of settings", param_hint="--config")
    if baseline is not None and write_baseline is not None:
        raise typer.BadParameter("--write-baseline writes it anew", param_hint="--baseline")
    known_before = read_baseline(baseline) if baseline is not None else None
    given = _codes(select)
    stated = NOTHING_SAID if isolated else read_configuration(Path(config)) if config is not None else None
    nearest_once = cache(nearest)

    def selection(configuration: Configuration) -> Selection:
        wanted, unwanted = (configuration.select, configuration.ignore) if given is None else (given, ())
        return Selection(
            codes=chosen(wanted, (*unwanted, *(_codes(ignore) or ())), names=names),
            severities={known(code): severity for code, severity in configuration.severity.items()},
            max_per_rule=max_per_rule or configuration.max_per_rule,
            fail_on=fail_on or configuration.fail_on or "error",
            spellings=configuration.spellings,
        )

    def configuration_of(source: str) -> Configuration:
        return stated or nearest_once(Path.cwd() if source == STDIN else Path(source).absolute().parent)

    def inspected() -> Generator[Inspected, None, None]:
        for configuration, group in groupby(sources, configuration_of):
            checks = selection(configuration)
            for result in inspect("check", group, replace(settings, checks=checks), jobs=options.jobs or 1):
                report = result.report
                if isinstance(report, FailedReport):
                    yield result
                    continue
                checked = cast("Checked", report.analysis)
                if write_baseline is not None:
                    to_write.append((report.source, checked))
                    checked = replace(checked, findings=())
                elif known_before is not None:
                    checked = known_before.without_known(report.source, checked)
                shown = replace(report, analysis=checks.capped(checked))
                yield result._replace(report=shown, fails=checks.fails(checked))
        if write_baseline is not None:
            write(write_baseline, to_write)

    to_write: list[tuple[str, Checked]] = []
    sources, settings = sources_of(options), settings_of(options, {"models": models_set()})
    return show("check", options, inspected())


def _codes(given: list[str] | None) -> tuple[str, ...] | None:
    if given is None:
        return None
    return tuple(code.strip() for codes in given for code in codes.split(","))


def _explain(options: Options, code: str) -> int:
    from artinspect.checks import RULES
    from artinspect.rendering.rulebook import explanation

    (rule,) = (rule for rule in RULES if rule.code == code)
    with output(options) as stream:
        stream.write(explanation(rule))
    return 0
