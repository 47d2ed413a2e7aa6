"""Script → Storyboard: which panel shows what and holds which lines, by line id.

In: `DirectorInputs` and a writer. Out: a checked `Storyboard`. Never: a line's words, pictures.
"""

from __future__ import annotations

from comic.errors import EngineFailure
from comic.storyboard import Storyboard
from engines.context import Context
from engines.director.checks import check_storyboard
from engines.ports import DirectorInputs


def run(inputs: DirectorInputs, context: Context) -> Storyboard:
    """Asks the writer for the storyboard and checks it.

    Raises EngineFailure: writer-missing, storyboard-invalid (rule, id).
    """
    if context.writer is None:
        raise EngineFailure("writer-missing")
    storyboard = context.writer.write(inputs)
    check_storyboard(storyboard, inputs.script)
    context.report(1.0)
    return storyboard


__all__ = ["run"]
