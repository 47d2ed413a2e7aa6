"""Panels of generated episodes, for benches and tests of what is drawn or lettered.

In: a premise, a language, a seed. Out: each panel's order, its lines and its painting. Never: a store, a queue.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from comic.project import EpisodeRequest, EpisodeSources
from comic.story import Language, Line
from comic.storyboard import ArtBrief
from engines.director.rules import direct
from engines.illustrator.painter import paint_panel
from engines.ports import DirectorInputs, Painting, TextInputs
from engines.text.rules import write_script
from pipeline.ordering import art_brief

PREMISES: tuple[tuple[Language, str], ...] = (
    (Language.KOREAN, "비 오는 밤, 편의점 알바생이 우산을 잃어버린 유령을 만난다"),
    (Language.KOREAN, "전학생이 옥상에서 학생회장의 비밀 일기를 줍는다"),
    (Language.KOREAN, "궁궐의 젊은 의관이 세자의 거짓 병을 알아챈다"),
    (Language.KOREAN, "퇴근길 지하철에서 십 년 전 첫사랑과 같은 책을 읽고 있다"),
    (Language.KOREAN, "할머니의 낡은 식당을 물려받은 요리사가 한 그릇에 모든 것을 건다"),
    (Language.ENGLISH, "A shy new student and the class president fight over a stray cat on the school rooftop"),
    (Language.ENGLISH, "An astronaut alone on a station hears somebody knock from outside"),
    (Language.ENGLISH, "Two rival bakers are locked in one kitchen the night before the contest"),
    (Language.ENGLISH, "A knight who is afraid of the dark must guard the dungeon gate until dawn"),
    (Language.ENGLISH, "A night nurse finds a letter addressed to her in a patient's coat"),
)


@dataclass(frozen=True)
class GeneratedPanel:
    """`painting` is made when it is asked for."""

    language: Language
    brief: ArtBrief
    lines: tuple[Line, ...]

    def painting(self) -> Painting:
        return paint_panel(self.brief)


def generated_panels(text: str, language: Language, seed: int, panels: int = 12) -> Iterator[GeneratedPanel]:
    """An episode's panels from top to bottom."""
    script = write_script(TextInputs(text=text, language=language, panels=panels, seed=seed))
    board = direct(DirectorInputs(script=script, panels=panels, seed=seed))
    sources = EpisodeSources(request=EpisodeRequest(text=text, language=language, panels=panels, seed=seed))
    spoken = {line.id: line for line in script.lines()}
    for panel in board.panels:
        lines = tuple(spoken[line_id] for line_id in panel.line_ids)
        yield GeneratedPanel(language, art_brief(sources, script, panel), lines)
