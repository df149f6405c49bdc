"""What a file of settings says about checks, and which articles it says it of."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from artinspect.checks.engine.layers import ConfigLayer
from artinspect.inputs.documents.site_keys import SiteKeys
from artinspect.inputs.globs import Globs, read_globs


@dataclass(frozen=True, slots=True, kw_only=True)
class Override(ConfigLayer):
    """What a file of settings says about some articles only."""

    paths: tuple[str, ...]
    """Globs as in `.gitignore`, relative to the folder of the file."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Configuration(ConfigLayer):
    """What a file of settings says."""

    include: tuple[str, ...] = ()
    """Globs of the files that a folder stands for; empty is the usual ones."""
    exclude: tuple[str, ...] = ()
    """Globs of the files of a folder that are left out."""
    overrides: tuple[Override, ...] = ()
    front_matter: SiteKeys = field(default_factory=dict)
    """A site's own names for what the head of a document says."""
    folder: Path | None = field(default=None, compare=False)
    """Where the file is."""

    def layers(self, article: Path | None) -> tuple[ConfigLayer, ...]:
        """What holds for an article, the lowest layer first; None is one that has no path."""
        if article is None or self.folder is None:
            return (self,)
        folder, path = absolute(self.folder).as_posix(), absolute(article)
        return (self, *(o for o in self.overrides if _is_meant(_globs(folder, o.paths), path)))


EMPTY = Configuration()


def absolute(path: Path) -> Path:
    """The path from the root, without `..`: what a user calls its folders. Links stay links."""
    return Path(os.path.abspath(path))  # noqa: PTH100 -- pathlib keeps `..`


@cache
def _globs(folder: str, paths: tuple[str, ...]) -> Globs:
    return read_globs(folder, paths)


def _is_meant(globs: Globs, path: Path) -> bool:
    """Whether globs match a path below their folder, or a folder that it is in; the innermost match decides."""
    if not path.is_relative_to(globs.folder):
        return False
    verdict = globs.verdict(path.as_posix(), is_folder=False)
    for folder in path.parents:
        if verdict is None and folder != Path(globs.folder):
            verdict = globs.verdict(folder.as_posix(), is_folder=True)
        else:
            break
    return bool(verdict)
