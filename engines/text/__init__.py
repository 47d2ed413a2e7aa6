"""TextInputs → Script: the creator's premise, script, screenplay or prose as scenes, beats and lines with ids.

In: `TextInputs` and a writer. Out: a checked `Script`. Never: pictures, panels, a reworded line.
"""

from __future__ import annotations

from comic.errors import EngineFailure
from comic.story import Script
from engines.context import Context
from engines.ports import TextInputs
from engines.text.checks import check_script
from engines.text.reading import clean_text


def run(inputs: TextInputs, context: Context) -> Script:
    """Asks the writer for the script and checks it.

    Raises BadInput (text-empty, text-too-long, text-no-words, text-no-story) for text that can't become a comic,
    EngineFailure (writer-missing, script-invalid) when the writer fails.
    """
    clean_text(inputs.text)
    if context.writer is None:
        raise EngineFailure("writer-missing")
    script = context.writer.write(inputs)
    check_script(script)
    context.report(1.0)
    return script


__all__ = ["run"]
