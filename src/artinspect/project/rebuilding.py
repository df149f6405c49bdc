"""Dataclasses from what JSON makes of them, by their types: what does not fit is an error."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import fields, is_dataclass
from functools import cache
from types import UnionType
from typing import Any, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

T = TypeVar("T")


def rebuilt(kind: type[T], plain: Any, variables: Mapping[str, Any] = {}) -> T:
    """The object of a type that `plain` stands for.

    Args:
        kind: a dataclass, or what its fields may be: tuples, mappings of strings, literals, unions, plain values.
        plain: objects as dicts, tuples as lists; an instance of a dataclass stands for itself.
        variables: what the type variables of generic dataclasses stand for, by their names.

    Raises TypeError, ValueError or KeyError for what does not fit.
    """
    return _rebuilt(kind, plain, tuple(variables.items()))  # type: ignore[no-any-return]


def _rebuilt(kind: Any, plain: Any, variables: tuple[tuple[str, Any], ...]) -> Any:
    origin, arguments = get_origin(kind), get_args(kind)
    if isinstance(kind, TypeVar):
        kind = dict(variables)[kind.__name__]
    if kind is Any:
        return plain
    if origin in (Union, UnionType):
        return _first_that_fits(arguments, plain, variables)
    if origin is Literal:
        return _checked(plain, plain in arguments, kind)
    if origin is tuple:
        _checked(plain, isinstance(plain, (list, tuple)), kind)
        kinds = [arguments[0]] * len(plain) if arguments[1:] == (...,) else arguments
        return tuple(_rebuilt(each, value, variables) for each, value in zip(kinds, plain, strict=True))
    if origin is not None and issubclass(origin, Mapping):
        _checked(plain, isinstance(plain, dict), kind)
        return {key: _rebuilt(arguments[1], value, variables) for key, value in plain.items()}
    if is_dataclass(kind):
        if isinstance(plain, kind):  # type: ignore[arg-type]  # a type, not an instance
            return plain
        hints = _hints(kind)  # type: ignore[arg-type]
        names = _checked_keys(plain, hints)
        return kind(**{name: _rebuilt(hints[name], plain[name], variables) for name in names})  # type: ignore[operator]
    if kind is float:
        return _checked(plain, type(plain) in (int, float), kind)
    return _checked(plain, type(plain) is kind, kind)


def _first_that_fits(kinds: tuple[Any, ...], plain: Any, variables: tuple[tuple[str, Any], ...]) -> Any:
    for kind in kinds[:-1]:
        with suppress(TypeError, ValueError, KeyError):
            return _rebuilt(kind, plain, variables)
    return _rebuilt(kinds[-1], plain, variables)


@cache
def _hints(kind: type) -> dict[str, Any]:
    hints = get_type_hints(kind)
    return {f.name: hints[f.name] for f in fields(kind)}


def _checked(value: Any, is_right: bool, kind: Any) -> Any:
    if not is_right:
        raise TypeError(f"{value!r} is no {kind}")
    return value


def _checked_keys(plain: Any, names: Mapping[str, Any]) -> list[str]:
    if not isinstance(plain, dict) or not names.keys() >= plain.keys():
        raise TypeError(f"{plain!r} has other fields than {', '.join(names)}")
    return list(names)
