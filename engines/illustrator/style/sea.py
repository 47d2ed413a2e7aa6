"""What the sea looks like: its colours, its swell, its light. Lengths in metres on the water."""

from comic.storyboard import TimeOfDay

SEA = {
    TimeOfDay.MORNING: ("#5aa6cc", "#bfe3dc"),
    TimeOfDay.NOON: ("#2f8fc9", "#7fd0dc"),
    TimeOfDay.SUNSET: ("#6a5aa4", "#f2a483"),
    TimeOfDay.NIGHT: ("#1c2c66", "#3f5a9c"),
}
"""The water far out and at the shore."""

SWELL_ROWS_M = (1.7, 2.9, 4.4, 6.2, 8.4, 11.2, 14.8, 19.5, 26.0, 35.0, 48.0, 70.0, 110.0)
CRESTS_A_ROW, CREST_APART_M, CREST_HALF_M, CREST_M = 2, 4.2, (0.45, 1.7), 0.045
"""How far off the shore rows of crests lie, how many crests a row has at least, how far apart they are about, how long
and how high."""

BREAKERS_M, BREAKER_M = (2.3, 0.95), 0.11
"""How far off the shore waves break, and how high they are."""

GLITTER = {
    TimeOfDay.MORNING: "#ffffff",
    TimeOfDay.NOON: "#ffffff",
    TimeOfDay.SUNSET: "#ffe2b4",
    TimeOfDay.NIGHT: "#ffffff",
}
GLITTERS, GLITTER_HALF_M = 80, (0.05, 0.16)
"""The dashes of light on the water, and half their length."""
