"""The writer that needs no model: rules of the text and director engines behind the Writer port.

In: an assignment. Out: `Script` or `Storyboard`. Never: rules of its own.
"""

from __future__ import annotations

from typing import overload

from comic.errors import EngineFailure
from comic.story import Script
from comic.storyboard import Storyboard
from comic.translation import Translation
from engines.director.rules import direct
from engines.ports import DirectorInputs, TextInputs, TranslationInputs
from engines.text.rules import write_script


class OfflineWriter:
    """Deterministic: the same assignment gives the same answer."""

    @overload
    def write(self, assignment: TextInputs) -> Script: ...
    @overload
    def write(self, assignment: DirectorInputs) -> Storyboard: ...
    @overload
    def write(self, assignment: TranslationInputs) -> Translation: ...

    def write(self, assignment: TextInputs | DirectorInputs | TranslationInputs) -> Script | Storyboard | Translation:
        """Raises EngineFailure("translation-needs-model"): rules translate nothing that anybody would read."""
        if isinstance(assignment, TranslationInputs):
            raise EngineFailure("translation-needs-model", language=assignment.language.value)
        if isinstance(assignment, TextInputs):
            return write_script(assignment)
        return direct(assignment)
