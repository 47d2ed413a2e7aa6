"""What leaves in masses look like: how many, how large, how light and how dark."""

KINDS = 9
"""As many clumps there are: enough that no two neighbours look alike."""

FINENESS, LEAF_PX = (10, 16, 24, 34, 48), 24.0
"""The leaves around a clump, and how far apart they may stand before a finer clump is taken, in pixels."""

CLUMP_BODY, CLUMP_WIDE = 0.84, 1.12
"""How much of a clump's radius is full, and how much wider than high it is."""

LEAF = ((-0.5, 0.0), (-0.14, 0.29), (0.2, 0.25), (0.5, 0.0), (0.2, -0.25), (-0.14, -0.29))
"""A leaf's outline, its length being 1."""

SPRAY_LEAVES_PART, SPRAY_MIDDLE, SPRAY_REACH = 0.6, (-0.22, -0.3), 0.72
"""The leaves in the light beside those around a clump, where their middle lies in a clump of radius 1, and how far
around it they reach."""

BLOSSOM_SHADE, LEAF_SHADE = "#b76a8c", "#3f6b5c"
"""What the shade in a crown turns to: of pink and of other crowns."""

SMALL_TREE_PX = 300.0
"""The crowns of trees smaller than this are fewer clumps; of larger ones one sees boughs between them."""
SMALL_CROWN = (
    *((-0.17, 0.6, 0.14), (0.18, 0.58, 0.14), (0.0, 0.62, 0.16)),
    *((-0.12, 0.76, 0.15), (0.14, 0.75, 0.15), (0.01, 0.85, 0.13)),
)
LARGE_CROWN = (
    *((-0.22, 0.55, 0.11), (0.23, 0.56, 0.12), (0.07, 0.6, 0.1), (-0.09, 0.61, 0.11)),
    *((-0.28, 0.65, 0.11), (0.29, 0.67, 0.11), (-0.13, 0.71, 0.13), (0.13, 0.7, 0.12), (0.01, 0.72, 0.12)),
    *((-0.2, 0.8, 0.13), (0.2, 0.79, 0.12), (0.02, 0.84, 0.14), (-0.1, 0.92, 0.1), (0.11, 0.91, 0.1)),
)
"""The clumps of a crown from the lowest up: where their middles lie beside and above the foot of a tree of height 1,
and their radius; each is then moved a little."""
CLUMP_STRAY = 0.03

TRUNK_HALF, FORK, BOUGHS = 0.032, 0.46, ((-0.2, 0.62), (-0.07, 0.74), (0.06, 0.7), (0.19, 0.62))
"""Half a trunk's width at its foot, where it forks, and where its boughs end, in a tree of height 1."""

ARM_AT = 5
ARM = ((0.0, 0.46), (0.1, 0.555), (0.2, 0.57), (0.29, 0.55))
"""The bough of a tree whose trunk stands beside the panel: before which clump it is drawn, half in the leaves, and how
it runs from the trunk outwards, towards the panel's middle and up in a tree of height 1."""

SHADOW_CLUMPS = ((-0.13, -0.1, 0.17), (0.14, -0.08, 0.16), (0.0, 0.02, 0.19), (-0.2, 0.02, 0.12), (0.2, 0.06, 0.12))
"""A crown's shadow: clumps beside, before and around its middle, for a tree of height 1."""
CROWN_UP = 0.7
"""How high the middle of a crown hangs in a tree of height 1."""

TREE_SHADOW_OPACITY = 0.26

BACK_PART = 0.82
"""How large the far side of a clump is, which is seen through the gaps, beside the clump."""

FINE_CLUMP_PX = 36.0
"""In clumps smaller than this one sees fewer tones."""

BUSH = (
    *((-0.3, 0.2, 0.19), (0.3, 0.19, 0.19), (0.05, 0.3, 0.21), (-0.16, 0.28, 0.19)),
    *((0.2, 0.16, 0.18), (-0.08, 0.15, 0.18), (-0.3, 0.13, 0.15), (0.36, 0.12, 0.14)),
)
"""The clumps of a bush from the back to the front: beside and above its foot, and their radius, its width being 1."""

FIR_SHADOW_HALF, FIR_SHADOW = 0.21, ((0.06, 1.0), (0.32, 0.78), (0.54, 0.56), (0.74, 0.36), (0.9, 0.18))
"""How far around the foot of a fir of height 1 its lowest boughs throw their shadow; how far up its boughs are and how
much smaller their shadow is."""

PLANTER_PUFFS = (
    *((-0.75, 0.62, -0.06), (-0.25, 0.67, -0.08), (0.28, 0.64, -0.07), (0.76, 0.61, -0.05)),
    *((-0.5, 0.57, 0.05), (0.02, 0.59, 0.06), (0.52, 0.57, 0.05), (-0.93, 0.56, 0.02), (0.94, 0.56, 0.02)),
)
PLANTER_PUFF_M, BLOOMS_A_PUFF, BLOOM_M = 0.16, 3, 0.036
"""The plants in a planter: along its half width, up and out in metres, their radius; their flowers and how large."""

FIR_FOOT, FIR_HANG = 0.085, 0.045
"""How far above the ground the lowest boughs of a fir of height 1 hang, and how far their tips hang lower."""
FIR_LARGE, FIR_SMALL, LARGE_FIR_PX = (9, 10), (5, 6), 330.0
"""Tiers of boughs and boughs in each of a large and of a small fir, as it is seen."""

FLOWER_M, FLOWER_PX, FLOWER_STEM, FLOWER_HEART = 0.13, 11.0, "#5f9450", "#e8b84c"
PETALS = ((0.0, -0.62), (0.6, -0.2), (0.37, 0.5), (-0.37, 0.5), (-0.6, -0.2))
"""A flower in the grass: its height in metres, and in pixels at least, its stem and middle, and where its petals lie
around that."""
