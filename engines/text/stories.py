"""Stories with gaps: the notation they are written in, and its reader.

In: a story's text. Out: `Story`. Never: names or things filled in.

Notation, line by line: `= title | title` gives titles; `@ place / time` opens an act (the last parts of a scene
heading); `+N` opens a passage of rank N, told when the episode is long enough (rank 0 always); `~` opens another
version of the passage above. All other lines are a pasted script's (`engines.text.pasted`), where `H`, `O` and `F`
stand for hero, other and friend, `{gap}` for words of the premise and `<a|b>` for a choice.
"""

from __future__ import annotations

from dataclasses import dataclass

from engines.text.genre import Genre


@dataclass(frozen=True)
class Passage:
    """Some lines of script; `versions` say the same step of the story in different ways."""

    rank: int
    versions: tuple[str, ...]


@dataclass(frozen=True)
class Act:
    heading: str
    passages: tuple[Passage, ...]


@dataclass(frozen=True)
class Story:
    """`voices` describe how hero, other and friend speak; `things`, `places` and roles fill what a premise leaves
    open; `looks` are words for casting that the story needs (an old neighbour);
    a far friend is only heard over the radio."""

    genre: Genre
    titles: tuple[str, ...]
    acts: tuple[Act, ...]
    things: tuple[str, ...]
    places: tuple[str, ...]
    hero_roles: tuple[str, ...]
    other_roles: tuple[str, ...]
    voices: tuple[str, str, str]
    looks: tuple[str, str, str] = ("", "", "")
    friend_is_far: bool = False


def read_acts(text: str) -> tuple[tuple[str, ...], tuple[Act, ...]]:
    """Titles and acts of a story text."""
    titles: tuple[str, ...] = ()
    acts: list[tuple[str, list[tuple[int, list[list[str]]]]]] = []
    for raw in text.strip().split("\n"):
        line = raw.strip()
        if line.startswith("= "):
            titles = tuple(title.strip() for title in line[2:].split("|"))
        elif line.startswith("@ "):
            acts.append((line[2:].strip(), []))
        elif line.startswith("+"):
            acts[-1][1].append((int(line[1:]), [[]]))
        elif line == "~":
            acts[-1][1][-1][1].append([])
        elif line:
            acts[-1][1][-1][1][-1].append(line)
    built = tuple(
        Act(
            heading,
            tuple(Passage(rank, tuple("\n".join(version) for version in versions)) for rank, versions in passages),
        )
        for heading, passages in acts
    )
    return titles, built


def story(
    genre: Genre,
    text: str,
    *,
    things: tuple[str, ...],
    places: tuple[str, ...],
    hero_roles: tuple[str, ...],
    other_roles: tuple[str, ...],
    voices: tuple[str, str, str],
    looks: tuple[str, str, str] = ("", "", ""),
    friend_is_far: bool = False,
) -> Story:
    """A story from its text."""
    titles, acts = read_acts(text)
    return Story(genre, titles, acts, things, places, hero_roles, other_roles, voices, looks, friend_is_far)
