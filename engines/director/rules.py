"""The offline director: Script → Storyboard by rules alone.

In: `DirectorInputs`. Out: `Storyboard`, the same for the same inputs. Never: a network, a clock, a line's words.
"""

from __future__ import annotations

from comic.storyboard import Panel, Storyboard
from engines.director.blocking import sides_of
from engines.director.describe import alt_of, prompt_of
from engines.director.moments import arrivals_in, moments_of, present_in
from engines.director.notes import is_creators, length_notes, place_notes, word_notes
from engines.director.pacing import paced
from engines.director.panels import panels_of
from engines.director.stage import stages_of
from engines.ports import DirectorInputs


def direct(inputs: DirectorInputs) -> Storyboard:
    """Panels for the whole script, as near to `inputs.panels` as its material allows.

    `notes` (see `engines.director.notes`) say where length, places and words could not be had as written; nothing is
    said of the words of a story that was invented from a premise.
    """
    script = inputs.script
    present = present_in(script)
    sides = tuple(sides_of(scene, here) for scene, here in zip(script.scenes, present, strict=True))
    lefts = tuple(side.left[0] if side.left else None for side in sides)
    moments = paced(moments_of(script), inputs.panels, arrivals_in(script), lefts, inputs.seed)
    stages = stages_of(script, inputs.seed)
    plain = panels_of(script, moments, stages, sides, present, inputs.seed)
    cast = {character.name: character for character in script.cast}
    panels = tuple(_described(panel, inputs, cast_prompt=prompt_of(panel, cast)) for panel in plain)
    notes = length_notes(len(panels), inputs.panels)
    if is_creators(script):
        notes += place_notes(stages) + word_notes(script, moments, present)
    return Storyboard(panels=panels, notes=notes)


def _described(panel: Panel, inputs: DirectorInputs, cast_prompt: str) -> Panel:
    return panel.model_copy(update={"alt": alt_of(panel, inputs.script.language), "art_prompt": cast_prompt})
