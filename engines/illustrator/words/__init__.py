"""What free words ask to be drawn: tables of Korean and English phrases, and the reading of a whole description.

In: words. Out: enums of the storyboard. Never: a drawing, a rasteriser.
"""

from engines.illustrator.words.understanding import PersonWords, Understanding, understand

__all__ = ["PersonWords", "Understanding", "understand"]
