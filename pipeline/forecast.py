"""The script and storyboard that an episode will have, about, before anybody writes them.

With own words it is the very one that will be built; in place of a model's it has the length that was asked for and
about as many people.

In: `EpisodeSources`. Out: `Script`, `Storyboard`. Never: a call to a model.
"""

from __future__ import annotations

from comic.project import EpisodeSources
from comic.story import Script
from comic.storyboard import Storyboard
from engines.director.rules import direct
from engines.ports import DirectorInputs, TextInputs
from engines.text.rules import write_script


def forecast(sources: EpisodeSources) -> tuple[Script, Storyboard]:
    """Raises BadInput for a text that holds nothing to tell."""
    request = sources.request
    script = write_script(
        TextInputs(
            text=request.text,
            language=request.language,
            panels=request.panels,
            seed=request.seed,
            title=request.title,
            kind=request.kind,
            cast=sources.cast,
        )
    )
    return script, direct(DirectorInputs(script=script, panels=request.panels, seed=request.seed))
