"""XML, element by element, without building a tree.

In: bytes of a file that came from outside. Out: calls of the handlers. Never: an expanded entity of the document's own,
a fetched one, or memory beyond the file's.

Expat names elements `namespace local`; a walker sees the local names, since the formats read here use no name twice.
"""

from __future__ import annotations

from collections.abc import Callable
from html.entities import html5
from xml.parsers import expat

from comic.errors import BadInput
from comic.manuscript import Format

Attributes = dict[str, str]


class _Declared(Exception):
    """The document declares an entity of its own."""


def walk_xml(
    data: bytes,
    kind: Format,
    *,
    start: Callable[[str, Attributes], None],
    end: Callable[[str], None],
    text: Callable[[str], None],
) -> None:
    """Attributes are under their local names.

    Raises BadInput("file-damaged") for XML that isn't well formed, ("file-unsafe") for a declared entity.
    """
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.UseForeignDTD(True)
    parser.StartElementHandler = lambda name, attributes: start(
        _local(name), {_local(key): value for key, value in attributes.items()}
    )
    parser.EndElementHandler = lambda name: end(_local(name))
    parser.CharacterDataHandler = text
    parser.SkippedEntityHandler = lambda name, is_parameter: None if is_parameter else text(html5.get(f"{name};", ""))
    parser.EntityDeclHandler = _refuse
    try:
        parser.Parse(data, True)
    except _Declared as error:
        raise BadInput("file-unsafe", format=kind.value) from error
    except (expat.ExpatError, ValueError, LookupError) as error:
        raise BadInput("file-damaged", format=kind.value) from error


def _local(name: str) -> str:
    return name.rsplit(" ", 1)[-1]


def _refuse(*_: object) -> None:
    raise _Declared
